package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last and looks at what all the others made the server answer. */
@Order(Integer.MAX_VALUE)
class AccessLogBrowserIT {

  private static final Pattern SERVER_ERROR = Pattern.compile(".*\" 5\\d\\d .*");

  @Test
  void noPageOfTheWholeRunAnsweredWithAServerError() throws IOException {
    List<String> lines = Files.readAllLines(Running.now().server.log("http_access.log"));
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .filteredOn(line -> SERVER_ERROR.matcher(line).matches())
        // While the application starts, the probe for readiness is told 503 in good faith.
        .filteredOn(line -> !line.contains(" /health/ready ") && !line.contains("\"GET / HTTP"))
        .isEmpty();
  }
}
