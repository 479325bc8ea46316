package org.hanaper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanaper.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Every refusal has a text, and what is said in English is said in French too. */
class TextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/org/hanaper/web/text");

  @Test
  void everyRefusalHasAText() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path file : files()) {
      said.addAll(keys(file));
    }
    List<String> refusals =
        WebArchitectureTest.all().stream()
            .filter(c -> c.isAssignableTo(BusinessException.class))
            .filter(WebArchitectureTest::isConcrete)
            .map(c -> c.getSimpleName())
            // Says its cause: OnHold_InsufficientCredit and so on.
            .filter(name -> !name.equals("OrderOnHold"))
            .toList();
    assertThat(said).containsAll(refusals);
  }

  @Test
  void frenchSaysWhatEnglishSays() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!name.endsWith("_fr.properties")) {
        Path french = TEXTS.resolve(name.replace(".properties", "_fr.properties"));
        assertThat(french).exists();
        assertThat(keys(french)).as(name).isEqualTo(keys(file));
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private static Set<String> keys(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }
}
