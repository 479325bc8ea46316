package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** A refusal at a field says what to do next as well as one for the whole page. */
class RefusalsTest {

  private final List<String> told = new ArrayList<>();
  private final Refusals refusals = new Refusals();

  RefusalsTest() {
    refusals.text = new EnglishText();
    refusals.fields = new Recorder();
  }

  @Test
  void tellsAtTheFieldWhatToDoNext() {
    refusals.tell(new TooLong());
    assertThat(told).containsExactly("name: TooLong 7, TooLong.next 7");
  }

  @Test
  void saysNothingMoreWhereThereIsNothingToDo() {
    InvalidInput.Check check = new InvalidInput.Check().that(false, "name", "Short");
    refusals.tell(assertThrows(InvalidInput.class, check::orRefuse));
    assertThat(told).containsExactly("name: Short , ");
  }

  private static class TooLong extends BusinessException {
    TooLong() {
      super(7);
    }

    @Override
    public String field() {
      return "name";
    }
  }

  /** Has each text, and what to do next for all but 'Short'. */
  private static class EnglishText extends Text {
    @Override
    public boolean has(String key) {
      return !key.equals("Short.next");
    }

    @Override
    public String with(String key, Object... facts) {
      return key + " " + (facts.length == 0 ? "" : facts[0]);
    }
  }

  private class Recorder extends Fields {
    @Override
    boolean refuse(String name, String text, String next) {
      return told.add(name + ": " + text + ", " + next);
    }
  }
}
