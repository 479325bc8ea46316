package org.hanaper.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The configuration's keys, from {@code configuration.txt}; finds those that nobody reads. */
final class KnownKeys {

  /** One key with its default and meaning. */
  record Key(String name, String standard, String meaning) {}

  private KnownKeys() {}

  static List<Key> all() {
    try (InputStream in = KnownKeys.class.getResourceAsStream("configuration.txt")) {
      if (in == null) {
        throw new IllegalStateException("configuration.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new Key(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names under {@code hanaper.} that no code reads, most likely mistyped.
   *
   * @param names all configured names, also as environment variables
   */
  static Set<String> unknown(Iterable<String> names) {
    Set<String> known =
        all().stream().map(key -> canonical(key.name())).collect(Collectors.toSet());
    return StreamSupport.stream(names.spliterator(), false)
        .filter(name -> canonical(name).startsWith("HANAPER_"))
        .filter(name -> !known.contains(canonical(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // hanaper.base-url and HANAPER_BASE_URL are one key
  private static String canonical(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
