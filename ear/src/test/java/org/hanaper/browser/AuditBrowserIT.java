package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The account's audit as its administrator reads it, and the command that checks the chain. */
class AuditBrowserIT extends InBrowser {

  private static final Path VERIFY = Path.of("..", "bin", "audit-verify");

  @Test
  void tellsWhoDidWhatWhenAndFromWhereAndThatTheChainIsWhole() {
    signInAs("ada@meridian.example");
    page.navigate("/audit/list.xhtml");
    assertThat(page.locator("tbody tr").first()).containsText("Ada Lindqvist");
    press("Verify the chain");
    assertThat(page.getByText("The chain is intact.")).isVisible();
    assertAccessible();
    page.navigate("/audit/list.xhtml?activity=GROUP_CREATED");
    assertThat(page.locator("tbody tr").first()).containsText("Group created");
    page.locator("tbody a").first().click();
    for (String fact : new String[] {"Acting as", "User of the account", "Group", "Done"}) {
      assertThat(page.locator("#main")).containsText(fact);
    }
    assertAccessible();
    page.navigate("/audit/list.xhtml?actor=nobody+at+all");
    assertThat(page.getByText("No entry matches")).isVisible();
    APIResponse export = page.request().get("/audit/export?activity=GROUP_CREATED");
    assertThat(export.headers().get("content-disposition")).startsWith("attachment");
    assertThat(export.text().lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.contains("GROUP_CREATED") || row.contains("Group created"));
  }

  @Test
  void isKeptFromWhoMayNotReadIt() {
    signInAs("bruno@meridian.example");
    assertThat(page.request().get("/audit/list.xhtml").status()).isIn(403, 404);
    assertThat(page.request().get("/audit/export").status()).isIn(403, 404);
  }

  @Test
  void isCheckedFromTheCommandLine() throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(VERIFY.toString(), "60").redirectErrorStream(true);
    command.environment().put("HANAPER_DATA", Running.now().data().toString());
    Process verify = command.start();
    assertThat(new String(verify.getInputStream().readAllBytes(), UTF_8)).startsWith("intact");
    assertThat(verify.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(verify.exitValue()).isZero();
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle();
  }
}
