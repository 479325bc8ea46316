package org.hanaper.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MailWakerTest {

  @Test
  void ofFewMailsEachHasAMessage() {
    assertThat(MailWaker.messages(List.of())).isEmpty();
    assertThat(MailWaker.messages(List.of(7L))).containsExactly("7");
    assertThat(MailWaker.messages(List.of(7L, 8L, 9L))).containsExactly("7", "8", "9");
  }

  @Test
  void ofMoreEachSenderGetsHisShare() {
    assertThat(MailWaker.messages(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L)))
        .containsExactly("1,2,3", "4,5,6", "7");
  }

  @Test
  void noMessageHoldsMoreThanFiftyAndNoMailIsLeftOut() {
    List<Long> flood = LongStream.rangeClosed(1, 500).boxed().toList();

    List<List<String>> messages =
        MailWaker.messages(flood).stream().map(text -> Arrays.asList(text.split(",", -1))).toList();

    assertThat(messages)
        .hasSize(10)
        .allSatisfy(ids -> assertThat(ids).hasSizeLessThanOrEqualTo(50));
    assertThat(messages.stream().flatMap(List::stream).map(Long::valueOf))
        .containsExactlyElementsOf(flood);
  }
}
