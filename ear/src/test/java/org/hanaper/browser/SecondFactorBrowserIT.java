package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.hanaper.harness.Mailbox;
import org.hanaper.it.Authenticator;
import org.junit.jupiter.api.Test;

/** An administrator sets up a second factor, demands it of all, and everybody is led to it. */
class SecondFactorBrowserIT extends InBrowser {

  private static final String PASSWORD = "gravel window teapot 9";

  @Test
  void setsItUpDemandsItAndSignsInWithCodesAndRecoveryCodes() {
    String email = newAdministrator();
    try (BrowserContext elsewhere = newWindow()) {
      Page other = elsewhere.newPage();
      signIn(other, email);
      other.waitForURL("**/dashboard/home.xhtml");
      demandItTooEarly();
      page.navigate("/access/factor.xhtml");
      assertAccessible();
      Authenticator phone = new Authenticator(secret(page));
      page.getByLabel("Code from the application").fill("000000");
      page.getByLabel("Your password").fill(PASSWORD);
      press(page, "Confirm");
      assertThat(page.getByText("This code is wrong").first()).isVisible();
      page.getByLabel("Code from the application").fill(phone.code(Instant.now()));
      page.getByLabel("Your password").fill(PASSWORD);
      press(page, "Confirm");
      assertThat(page.locator("ul.recovery li")).hasCount(10);
      assertAccessible();
      String recovery = page.locator("ul.recovery li").first().innerText();
      mail().await(email, "Your second factor has changed");
      other.navigate("/dashboard/home.xhtml");
      assertThat(other.url()).contains("/signin/sign-in.xhtml");
      demand();
      signIn(other, email);
      other.waitForURL("**/signin/code.xhtml**");
      assertAccessible(other);
      other.getByLabel("Code").fill(recovery);
      press(other, "Sign In");
      other.waitForURL("**/dashboard/home.xhtml");
    }
    page.navigate("/access/factor.xhtml");
    assertThat(page.getByText("Recovery codes left").first()).isVisible();
    assertAccessible();
    resetByTheOffice(email);
    opensAFurtherAccount(email, setUpOnTheWayIn(email));
  }

  /** Whoever has a second factor proves it too: a mailed link and a password aren't enough. */
  private void opensAFurtherAccount(String email, String recovery) {
    try (BrowserContext window = newWindow()) {
      Page administrator = window.newPage();
      administrator.navigate("/signin/sign-in.xhtml");
      administrator.getByLabel("Email").fill("ada@meridian.example");
      administrator.getByLabel("Password").fill("lantern-quay-orchid-7");
      press(administrator, "Sign In");
      administrator.navigate("/member/create.xhtml");
      administrator.locator("[id='form:name']").fill("Ada Lovelace");
      administrator.locator("[id='form:email']").fill(email);
      press(administrator, "Save");
      administrator.waitForURL("**/member/view.xhtml**");
    }
    try (BrowserContext window = newWindow()) {
      Page hers = window.newPage();
      hers.navigate(Mailbox.link(mail().await(email, "Meridian")));
      hers.waitForURL("**/signin/authenticate.xhtml**");
      assertAccessible(hers);
      hers.getByLabel("Password").fill(PASSWORD);
      hers.locator("[id='form:code']").fill("000000");
      press(hers, "Authenticate");
      assertThat(hers.getByText("This code is wrong").first()).isVisible();
      hers.getByLabel("Password").fill(PASSWORD);
      hers.locator("[id='form:code']").fill(recovery);
      press(hers, "Authenticate");
      assertThat(hers.getByText("Account Authenticated Successfully").first()).isVisible();
    }
  }

  private void resetByTheOffice(String email) {
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/blocked.xhtml");
      desk.getByLabel("Address of the member").fill(email);
      desk.getByLabel("Why it is reset").fill("phone lost, called back");
      desk.getByLabel("Your password").fill("not hers");
      press(desk, "Reset second factor");
      assertThat(desk.getByText("This is not your password.").first()).isVisible();
      assertAccessible(desk);
      desk.getByLabel("Your password").fill(Operator.PASSWORD);
      press(desk, "Reset second factor");
      assertThat(desk.getByText("was reset").first()).isVisible();
    }
  }

  /** Answers with one of the recovery codes. */
  private String setUpOnTheWayIn(String email) {
    signIn(page, email);
    page.waitForURL("**/signin/set_up.xhtml**");
    assertAccessible();
    page.navigate("/dashboard/home.xhtml");
    assertThat(page.url()).contains("/signin/sign-in.xhtml");
    page.navigate("/signin/set_up.xhtml");
    Authenticator phone = new Authenticator(secret(page));
    page.getByLabel("Code from the application").fill(phone.code(Instant.now()));
    page.getByLabel("Your password").fill(PASSWORD);
    press(page, "Confirm");
    assertThat(page.locator("ul.recovery li")).hasCount(10);
    String recovery = page.locator("ul.recovery li").first().innerText();
    press(page, "I have kept them, proceed");
    page.waitForURL("**/dashboard/home.xhtml");
    return recovery;
  }

  private void demandItTooEarly() {
    signIn(page, currentEmail);
    page.waitForURL("**/dashboard/home.xhtml");
    page.navigate("/account/configuration.xhtml");
    page.getByLabel("Enforce 2FA via T-OTP authentication mode").check();
    press(page, "Save two-factor setting");
    assertThat(page.getByText("You have no second factor yet.").first()).isVisible();
  }

  private void demand() {
    page.navigate("/account/configuration.xhtml");
    assertAccessible();
    page.getByLabel("Enforce 2FA via T-OTP authentication mode").check();
    press(page, "Save two-factor setting");
    assertThat(page.getByText("The account configuration was saved.")).isVisible();
    assertThat(page.getByLabel("Enforce 2FA via T-OTP authentication mode")).isChecked();
  }

  private String currentEmail = "";

  private String newAdministrator() {
    String email = freshAddress();
    currentEmail = email;
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill("Factor Works");
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    press(page, "Sign Up");
    page.waitForURL("**/signin/thanks.xhtml**");
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    page.locator("#form\\:password").fill(PASSWORD);
    page.getByLabel("Repeat the password").fill(PASSWORD);
    press(page, "Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
    return email;
  }

  private static String secret(Page page) {
    assertThat(page.locator(".qr svg path")).hasCount(1);
    return page.locator("span.copy code").first().innerText();
  }

  private static void signIn(Page page, String email) {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    press(page, "Sign In");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    settle(page);
  }
}
