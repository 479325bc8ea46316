package org.hanaper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of pages with what each needs is complete, sorted, and names nothing that has gone. */
class PagesListTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path LIST = Path.of("src/main/resources/org/hanaper/web/pages.txt");

  @Test
  void everyPageStandsInTheListAndNoneTwice() throws IOException {
    List<String> listed = listed();
    List<String> there;
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      there =
          files
              .map(file -> "/" + WEBAPP.relativize(file))
              .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
              .filter(page -> !page.startsWith("/resources/"))
              .sorted()
              .toList();
    }
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void theListIsSorted() throws IOException {
    assertThat(listed()).isSorted();
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }
}
