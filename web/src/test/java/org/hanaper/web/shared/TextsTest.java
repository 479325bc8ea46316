package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a page, a bean or a refusal asks for is there. */
class TextsTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/hanaper/web/text");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");
  static final Path FEATURES = Path.of("../ejb/src/main/java");

  private static final Pattern IN_PAGES =
      Pattern.compile("text(?:\\.with\\(|\\[)'([a-zA-Z0-9_.]+)'(?!\\.concat)[,\\])]");
  private static final Pattern TEXT_ATTRIBUTE = Pattern.compile("tagAttribute name=\"(text)\"");
  private static final Pattern ANY_TEXT = Pattern.compile("[^.a-z](text)[.\\[]");
  private static final Pattern CHOSEN =
      Pattern.compile("text\\[[^\\]]*\\? *'([a-zA-Z0-9_.]+)' *: *'([a-zA-Z0-9_.]+)'");
  private static final Pattern DONE = Pattern.compile("\\.done\\(\\s*\"([a-zA-Z0-9_.]+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile("class (\\w+)(?:<[^>]*>)? extends BusinessException");
  private static final Pattern OTHER_KEY = Pattern.compile("public String (key)\\(\\)");
  private static final Pattern PROBLEM =
      Pattern.compile("\\.that\\(\\s*[^;\"]*?\"[a-zA-Z]+\",\\s*\"([A-Z][A-Za-z.]+)\"");

  @Test
  void everyTextUsedInAPageExistsInEnglish() {
    Set<String> used = new TreeSet<>();
    files(PAGES, ".xhtml").forEach(page -> used.addAll(found(IN_PAGES, page)));
    files(PAGES, ".xhtml").forEach(page -> used.addAll(found(CHOSEN, page)));
    files(BEANS, ".java").forEach(bean -> used.addAll(found(DONE, bean)));
    used.removeIf(key -> key.endsWith("."));
    assertThat(english().keySet()).containsAll(used);
  }

  /** An attribute called text hides the texts from the tag that has it. */
  @Test
  void noTagAsksForTextsThatItsOwnAttributeHides() {
    assertThat(files(PAGES.resolve("WEB-INF/tags"), ".xhtml"))
        .filteredOn(tag -> !found(TEXT_ATTRIBUTE, tag).isEmpty())
        .filteredOn(tag -> !found(ANY_TEXT, tag).isEmpty())
        .isEmpty();
  }

  @Test
  void everyRefusalHasAText() {
    Set<String> refusals = new TreeSet<>();
    files(FEATURES, ".java").stream()
        .filter(file -> found(OTHER_KEY, file).isEmpty())
        .forEach(file -> refusals.addAll(found(REFUSAL, file)));
    files(FEATURES, ".java").forEach(file -> refusals.addAll(found(PROBLEM, file)));
    assertThat(english().keySet()).containsAll(refusals);
  }

  @Test
  void noKeySaysTwoThings() {
    Map<String, Set<String>> said = new TreeMap<>();
    for (Properties file : properties(".properties").values()) {
      file.stringPropertyNames()
          .forEach(
              key -> said.computeIfAbsent(key, k -> new TreeSet<>()).add(file.getProperty(key)));
    }
    said.values().removeIf(texts -> texts.size() < 2);
    assertThat(said).isEmpty();
  }

  @Test
  void everyFrenchTextHasAnEnglishOne() {
    assertThat(english().keySet()).containsAll(keys("_fr.properties").keySet());
  }

  @Test
  void everyEnglishTextHasAFrenchOne() {
    Set<String> missing = new TreeSet<>(english().keySet());
    missing.removeAll(keys("_fr.properties").keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    Map<String, String> french = texts("_fr.properties");
    Set<String> unlike = new TreeSet<>();
    texts(".properties")
        .forEach(
            (key, text) -> {
              if (french.containsKey(key) && !places(text).equals(places(french.get(key)))) {
                unlike.add(key);
              }
            });
    assertThat(unlike).isEmpty();
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<String>> english() {
    return keys(".properties");
  }

  /** The keys and the files they stand in. */
  private static Map<String, List<String>> keys(String ending) {
    Map<String, List<String>> keys = new TreeMap<>();
    properties(ending)
        .forEach(
            (file, texts) ->
                texts
                    .stringPropertyNames()
                    .forEach(
                        key ->
                            keys.merge(
                                key,
                                List.of(file),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
    return keys;
  }

  static Map<String, String> texts(String ending) {
    Map<String, String> texts = new TreeMap<>();
    properties(ending)
        .values()
        .forEach(
            file ->
                file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key))));
    return texts;
  }

  private static Map<String, Properties> properties(String ending) {
    boolean french = ending.startsWith("_fr");
    Map<String, Properties> read = new TreeMap<>();
    for (Path file : files(FOLDER, ".properties")) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith("_fr.properties") == french) {
        read.put(name, load(file));
      }
    }
    return read;
  }

  private static Properties load(Path file) {
    Properties texts = new Properties();
    try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static Set<String> found(Pattern pattern, Path file) {
    Set<String> found = new TreeSet<>();
    try {
      pattern
          .matcher(Files.readString(file))
          .results()
          .forEach(
              match -> {
                for (int group = 1; group <= match.groupCount(); group++) {
                  if (match.group(group) != null) {
                    found.add(match.group(group));
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
