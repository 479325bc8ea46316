package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed and not sent yet isn't lost by a slip of the hand. */
class UnsentBrowserIT extends InBrowser {

  private final List<String> asked = new ArrayList<>();

  @Test
  void asksBeforeWhatWasTypedIsLost() {
    signInAs("ada@meridian.example");
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    page.navigate("/group/create.xhtml");
    leave();
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(asked).isEmpty();
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").pressSequentially("B");
    leave();
    page.waitForCondition(() -> asked.equals(List.of("beforeunload")));
    assertThat(page.getByLabel("Group Name")).hasValue("B");
    page.getByLabel("Group Name").fill("");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    settle();
    assertThat(page.locator("#name-note .error")).isVisible();
    leave();
    page.waitForCondition(() -> asked.size() == 2);
    page.getByLabel("Group Name").fill("Bakery " + freshAddress().substring(0, 8));
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page).hasURL(Pattern.compile(".*/group/view.xhtml.*"));
    leave();
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(asked).hasSize(2);
  }

  private void leave() {
    page.locator(".rail").getByText("Dashboard").click();
  }
}
