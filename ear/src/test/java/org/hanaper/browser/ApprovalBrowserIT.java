package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** Two administrators: one asks, the other decides, about credits and about the rule itself. */
class ApprovalBrowserIT extends InBrowser {

  private static final String PASSWORD = "quiet harbour lantern 44";

  @Test
  void aSecondAdministratorDecidesAboveTheAmount() {
    signInAs("ravi@kaveri.example");
    String email = freshAddress();
    createAdministrator(email);
    String name = "Mint " + UUID.randomUUID().toString().substring(0, 8);
    try (BrowserContext window = newWindow()) {
      Page hers = activate(window, email);
      switchOn();
      String asked = askFor(name);
      approve(hers, asked);
      page.navigate("/approval/list.xhtml?state=ALL");
      assertThat(page.locator("table.list")).containsText("Approved");
      assertAccessible();
      page.setViewportSize(360, 740);
      assertAccessible();
      page.setViewportSize(1280, 900);
      String off = askToSwitchOff();
      approve(hers, off);
    }
    page.navigate("/account/configuration.xhtml");
    assertThat(page.getByLabel("A second person decides above an amount")).not().isChecked();
  }

  private void switchOn() {
    page.navigate("/account/configuration.xhtml");
    page.getByLabel("A second person decides above an amount").check();
    page.getByLabel("Amount up to which one person is enough").fill("100");
    assertAccessible();
    press("Save second person");
    assertThat(page.getByText("The account configuration was saved.")).isVisible();
  }

  /** Creates a group and asks for more than one person may allocate to it. */
  private String askFor(String name) {
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").fill(name);
    page.getByText("Deduct from Group Balance").click();
    press("Save");
    page.getByRole(AriaRole.LINK, named("Allocate credits")).click();
    page.getByLabel("Amount").fill("150");
    press("Allocate credits");
    assertThat(page.locator("#reason-note")).containsText("Please say why");
    assertAccessible();
    page.getByLabel("Reason for the second person").fill("Coins for the spring");
    press("Allocate credits");
    assertThat(page.locator("#history")).containsText("No credits were moved yet");
    page.navigate("/approval/list.xhtml");
    page.getByRole(AriaRole.ROW).filter(has(name)).getByRole(AriaRole.LINK).click();
    assertThat(page.getByText("You asked for this")).isVisible();
    assertAccessible();
    return number();
  }

  private String askToSwitchOff() {
    page.navigate("/account/configuration.xhtml");
    page.getByLabel("A second person decides above an amount").uncheck();
    page.getByLabel("Reason for the second administrator").fill("No longer wanted");
    press("Save second person");
    page.waitForURL("**/approval/view.xhtml*");
    return number();
  }

  private String number() {
    return page.url().replaceAll(".*id=(A-[0-9A-Z]{10}).*", "$1");
  }

  private static void approve(Page hers, String asked) {
    hers.navigate("/approval/view.xhtml?id=" + asked);
    assertAccessible(hers);
    hers.getByRole(AriaRole.BUTTON, named("Approve " + asked)).click();
    settle(hers);
    assertThat(hers.locator("#facts")).containsText("Approved");
    assertAccessible(hers);
  }

  private void createAdministrator(String email) {
    page.navigate("/member/create.xhtml");
    page.locator("[id='form:name']").fill("Second Administrator");
    page.locator("[id='form:email']").fill(email);
    page.locator("[id='form:isd']").fill("+33");
    page.locator("[id='form:mobile']").fill("612345678");
    page.locator("[id='form:role']").selectOption("ADMINISTRATOR");
    press("Save");
    page.waitForURL("**/member/view.xhtml**");
  }

  private Page activate(BrowserContext window, String email) {
    Page hers = window.newPage();
    hers.navigate(Mailbox.link(mail().await(email, "Activate")));
    hers.locator("#form\\:password").pressSequentially(PASSWORD);
    hers.getByLabel("Repeat the password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Generate Password")).click();
    hers.waitForURL("**/signin/sign-in.xhtml?told=ready");
    hers.getByLabel("Email").fill(email);
    hers.getByLabel("Password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Sign In")).click();
    hers.waitForURL("**/dashboard/home.xhtml");
    return hers;
  }

  private static com.microsoft.playwright.Locator.FilterOptions has(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle();
  }
}
