package org.hanaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in the tree that holds what must not change unseen. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares with the file; with {@code -Dgolden.accept=true} writes the file instead.
   *
   * @param file its name
   * @param now what the code says today
   */
  static void compare(String file, String now) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, now);
      return;
    }
    assertThat(now)
        .as("%s is as it was; when the change is meant: bin/test --accept", golden)
        .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }
}
