package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each page is listed with what it needs, and nothing else is. */
class PagesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  @Test
  void listsExactlyThePagesThatExist() throws IOException {
    try (Stream<Path> walked = Files.walk(WEBAPP)) {
      List<String> pages =
          walked
              .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
              .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
              .sorted()
              .toList();
      assertThat(loaded().listed()).containsExactlyElementsOf(pages);
    }
  }

  @Test
  void admitsNobodyToAPageThatIsNotListed() {
    assertThat(loaded().admits("/secret.xhtml")).isFalse();
    assertThat(loaded().rule("/secret.xhtml")).isNull();
  }

  @Test
  void refusesARuleThatNobodyKnows() {
    assertThatThrownBy(() -> new Pages().line("/x.xhtml EVERYBODY"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAPageListedTwice() {
    Pages pages = new Pages();
    pages.line("/x.xhtml OPEN");
    assertThatThrownBy(() -> pages.line("/x.xhtml MEMBER"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Pages loaded() {
    Pages pages = new Pages();
    pages.load();
    return pages;
  }
}
