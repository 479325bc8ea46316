package org.hanaper.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

  private static final Pattern IN_CODE =
      Pattern.compile("[\"{](hanaper\\.[a-z0-9.-]*[a-z0-9])[\"}]");
  // names of other things: the queue, the file of the application
  private static final Set<String> NO_KEYS = Set.of("hanaper.mail", "hanaper.ear");
  private static final Path ROOT = Path.of("..");

  @Test
  void everyKeyInTheCodeIsDescribedAndEveryDescribedKeyIsInTheCode() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder :
        List.of("ejb/src/main", "web/src/main", "testgateway/src/main", "liberty-config")) {
      used.addAll(keysIn(ROOT.resolve(folder)));
    }
    used.removeAll(NO_KEYS);
    Set<String> described =
        KnownKeys.all().stream()
            .map(KnownKeys.Key::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void theTableInTheDocsIsTheOneOfTheCode() throws IOException {
    StringBuilder table = new StringBuilder();
    for (KnownKeys.Key key : KnownKeys.all()) {
      table.append("| `%s` | %s | %s |%n".formatted(key.name(), key.standard(), key.meaning()));
    }
    assertThat(Files.readString(ROOT.resolve("docs/configuration.md"))).contains(table);
  }

  @Test
  void findsMistypedKeysInAllTheirSpellings() {
    assertThat(
            KnownKeys.unknown(
                List.of("hanaper.base-url", "HANAPER_BASE_URL", "hanaper.base.url", "PATH")))
        .isEmpty();
    assertThat(KnownKeys.unknown(List.of("hanaper.baseurl", "HANAPER_SMPT_HOST")))
        .containsExactly("HANAPER_SMPT_HOST", "hanaper.baseurl");
  }

  private static Set<String> keysIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".xml"))
          .flatMap(file -> keysOf(file).stream())
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> keysOf(Path file) {
    try {
      Matcher matcher = IN_CODE.matcher(Files.readString(file));
      return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
