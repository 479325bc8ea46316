package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those who run the house look at: health, metrics and the log. */
class OperationBrowserIT extends InBrowser {

  @Test
  void healthTellsWhatIsUpAndWhatIsLate() {
    String ready = page.request().get("/health/ready").text().replace(" ", "");
    assertThat(ready)
        .startsWith("{")
        .contains("\"name\":\"database\"", "\"name\":\"work\"", "\"messaging\":\"up\"")
        .contains("\"mail.waiting\":", "\"mail.dead\":", "\"mail.lag.seconds\":")
        .contains("\"audit.unsealed\":")
        .doesNotContain("DOWN");
    APIResponse live = page.request().get("/health/live");
    assertThat(live.status()).isEqualTo(200);
  }

  @Test
  void whoIsLostIsToldSoAndGetsOn() {
    assertThat(page.navigate("/nowhere.xhtml").status()).isEqualTo(404);
    assertAccessible();
    page.navigate("/error/expired.xhtml");
    assertAccessible();
    page.navigate("/signin/terms.xhtml");
    assertAccessible();
  }

  @Test
  void metricsSpeakThePrometheusFormat() {
    APIResponse metrics = page.request().get("/metrics");
    assertThat(metrics.headers().get("content-type")).startsWith("text/plain");
    assertThat(metrics.text()).contains("# TYPE ", "cpu_processCpuLoad", "connectionpool_");
  }

  @Test
  void aLineOfTheLogIsFoundByTheReferenceThatTheUserSaw() throws IOException {
    // whoever asked first for the start page made the server write that its servlet is there
    page.navigate("/");
    List<String> lines = Files.readAllLines(Running.now().server.log("messages.log"));
    assertThat(lines)
        .filteredOn(line -> line.contains("org.hanaper.web.shared.Start"))
        .singleElement()
        .asString()
        .startsWith("{\"type\":\"liberty_message\"")
        .containsPattern("\"ext_requestId\":\"[0-9a-f]{12}\"");
  }
}
