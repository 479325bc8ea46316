package org.hanaper.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Looks after all tests at what they made every server answer, in the container and the browser.
 */
class NoServerErrorIT {

  private static final Pattern SERVER_ERROR = Pattern.compile(".*\" 5\\d\\d .*");
  private static final Pattern ANSWER = Pattern.compile(".*\" [23]\\d\\d .*");

  @Test
  void nothingInTheWholeRunWasAnsweredWithAServerError() throws IOException {
    List<Path> logs = logs();
    assertThat(logs).isNotEmpty();
    List<String> errors = new ArrayList<>();
    for (Path log : logs) {
      errors.addAll(errors(log));
    }
    assertThat(errors).isEmpty();
  }

  private static List<Path> logs() throws IOException {
    try (Stream<Path> all = Files.walk(TestRun.work())) {
      return all.filter(path -> path.getFileName().toString().startsWith("http_access"))
          .filter(path -> path.toFile().length() > 0)
          .toList();
    }
  }

  // While the application starts, whoever asks whether it is ready is told 503 in good faith.
  private static List<String> errors(Path log) throws IOException {
    List<String> errors = new ArrayList<>();
    boolean ready = false;
    for (String line : Files.readAllLines(log)) {
      ready |= ANSWER.matcher(line).matches();
      boolean starting = line.contains("\" 503 ") && (!ready || line.contains(" /health/"));
      if (SERVER_ERROR.matcher(line).matches() && !starting) {
        errors.add(log.getFileName() + ": " + line);
      }
    }
    return errors;
  }
}
