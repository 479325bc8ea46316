package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** Somebody looks after the own sign-in: another password, and where it is in use. */
class OwnAccessBrowserIT extends InBrowser {

  private static final String FIRST = "gravel window teapot 9";
  private static final String SECOND = "lantern over copper hill";

  @Test
  void changesThePasswordAndEndsSessionsFromThePage() {
    String email = newAdministrator();
    signIn(page, email, FIRST);
    try (BrowserContext elsewhere = newWindow()) {
      Page other = elsewhere.newPage();
      signIn(other, email, FIRST);
      changePassword(email);
      other.navigate("/dashboard/home.xhtml");
      assertThat(other).hasURL(java.util.regex.Pattern.compile(".*/signin/sign-in.xhtml.*"));
      signIn(other, email, SECOND);
      endTheOther();
      other.navigate("/dashboard/home.xhtml");
      assertThat(other).hasURL(java.util.regex.Pattern.compile(".*/signin/sign-in.xhtml.*"));
    }
  }

  @Test
  void opensTheOwnSignInAgainByTheMailedLink() {
    String email = newAdministrator();
    block(page, email);
    assertThat(page.getByText("This login is blocked").first()).isVisible();
    String link = Mailbox.link(mail().await(email, "Your sign-in is blocked"));
    page.navigate(link);
    page.navigate(link);
    assertAccessible();
    page.locator("[id='form:current']").fill("not the one");
    press(page, "Unblock");
    assertThat(page.getByText("This is not your password.").first()).isVisible();
    assertThat(page.locator("[id='form:current']")).isFocused();
    page.locator("[id='form:current']").fill(FIRST);
    press(page, "Unblock");
    page.waitForURL("**/signin/sign-in.xhtml?told=unblocked");
    signIn(page, email, FIRST);
    page.navigate(link);
    page.waitForURL("**/signin/link.xhtml?about=unblock");
  }

  @Test
  void theAdministratorUnblocksAUserAndResetsTheFactor() {
    signInAs("ada@meridian.example");
    try (BrowserContext elsewhere = newWindow()) {
      block(elsewhere.newPage(), "bruno@meridian.example");
    }
    page.navigate("/member/list.xhtml?q=bruno");
    page.locator("table.list tbody a").first().click();
    settle();
    assertThat(page.locator("#sign-in")).containsText("Blocked");
    assertAccessible();
    page.getByRole(AriaRole.LINK, named("Unblock")).click();
    settle();
    assertAccessible();
    page.locator("[id='form:reason']").fill("He called from his desk.");
    page.locator("[id='form:confirm']").click();
    settle();
    assertThat(page.locator("#sign-in")).containsText("Not blocked");
    mail().await("bruno@meridian.example", "Your sign-in is open again");
    String user = page.url().replaceFirst(".*id=", "");
    page.navigate("/member/factor.xhtml?id=" + user);
    assertAccessible();
    page.locator("[id='form:reason']").fill("Lost the phone.");
    page.locator("[id='form:current']").fill("lantern-quay-orchid-7");
    page.locator("[id='form:confirm']").click();
    settle();
    assertThat(page.locator(".refusal")).isVisible();
  }

  @Test
  void thePeopleOfTheBackOfficeHaveTheSamePages() {
    Operator.signIn(page);
    page.navigate("/office/sessions.xhtml");
    assertThat(page.getByText("This session")).isVisible();
    assertAccessible();
    page.navigate("/office/password.xhtml");
    assertAccessible();
    page.locator("[id='form:current']").fill("not the one");
    page.locator("[id='form:password']").fill(SECOND);
    page.locator("[id='form:repeated']").fill(SECOND);
    press(page, "Change password");
    assertThat(page.getByText("This is not your password.").first()).isVisible();
  }

  private void changePassword(String email) {
    page.locator("details.user summary").click();
    page.getByRole(AriaRole.LINK, named("Change password")).click();
    settle();
    assertAccessible();
    page.locator("[id='form:current']").fill(FIRST);
    page.locator("[id='form:password']").pressSequentially("short");
    page.locator("[id='form:repeated']").fill("short");
    press(page, "Change password");
    assertThat(page.getByText("Please take at least 12 characters.").first()).isVisible();
    // The page leads to the field that was refused; a hand isn't faster than that.
    assertThat(page.locator("[id='form:password']")).isFocused();
    page.locator("[id='form:current']").fill(FIRST);
    page.locator("[id='form:password']").fill("");
    page.locator("[id='form:password']").pressSequentially(SECOND);
    assertThat(page.locator(".strength")).containsText("very strong");
    page.locator("[id='form:repeated']").fill(SECOND);
    press(page, "Change password");
    assertThat(page.getByText("Your password is changed.")).isVisible();
    mail().await(email, "Your password was set");
  }

  private void endTheOther() {
    page.locator("details.user summary").click();
    page.locator("details.user").getByRole(AriaRole.LINK, locatorNamed("Sessions")).click();
    settle();
    assertThat(page.locator("table.list tbody tr")).hasCount(2);
    assertThat(page.getByText("Chrome on Linux").first()).isVisible();
    assertAccessible();
    page.setViewportSize(360, 800);
    org.assertj.core.api.Assertions.assertThat(
            page.evaluate("() => document.documentElement.scrollWidth <= 360"))
        .isEqualTo(true);
    page.setViewportSize(1280, 900);
    page.locator("table.list tbody button").click();
    settle();
    assertThat(page.getByText("The session of Chrome on Linux has ended.")).isVisible();
    assertThat(page.getByText("You are signed in nowhere else.")).isVisible();
  }

  private static void block(Page page, String email) {
    for (int i = 0; i < 5; i++) {
      page.navigate("/signin/sign-in.xhtml");
      page.getByLabel("Email").fill(email);
      page.getByLabel("Password").fill("wrong");
      press(page, "Sign In");
    }
  }

  private String newAdministrator() {
    String email = freshAddress();
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill("Session Works");
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    press(page, "Sign Up");
    page.waitForURL("**/signin/thanks.xhtml**");
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    assertThat(page.getByText("12 to 128 characters.")).isVisible();
    page.locator("#form\\:password").fill(FIRST);
    page.getByLabel("Repeat the password").fill(FIRST);
    press(page, "Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
    return email;
  }

  private static void signIn(Page page, String email, String password) {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(password);
    press(page, "Sign In");
    page.waitForURL("**/dashboard/home.xhtml");
  }

  private static com.microsoft.playwright.Locator.GetByRoleOptions locatorNamed(String name) {
    return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    settle(page);
  }
}
