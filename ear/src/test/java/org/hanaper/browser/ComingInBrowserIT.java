package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** Signing up, activating, signing in and out, in a real browser with real mail. */
class ComingInBrowserIT extends InBrowser {

  private static final String PASSWORD = "gravel window teapot 9";
  private static final String OTHER_PASSWORD = "lantern over copper hill";

  @Test
  void signsUpActivatesAndSignsIn() {
    page.navigate("/");
    assertAccessible();
    String email = freshAddress();
    signUp(email);
    assertThat(page.getByText("Thank you").first()).isVisible();
    assertAccessible();
    activate(email);
    assertThat(page.getByText("Your account is ready")).isVisible();
    signIn(page, email, PASSWORD);
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(page.getByText("Browser Works").first()).isVisible();
  }

  @Test
  void tellsAllThatIsWrongInTheSignUpFormAndClearsNothing() {
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Email Address").fill("ada@example");
    click(page, "Sign Up");
    assertThat(page.getByText("Please write a complete email address").first()).isVisible();
    assertThat(page.getByText("Please accept the terms of use.").first()).isVisible();
    assertThat(page.getByLabel("Your Email Address")).hasValue("ada@example");
    assertAccessible();
  }

  @Test
  void lookingAtALinkDoesNotUseItAndAUsedOneLeadsToSendAgain() {
    String email = freshAddress();
    signUp(email);
    String link = Mailbox.link(mail().await(email, "Activate"));
    for (String method : List.of("GET", "HEAD")) {
      APIResponse look =
          page.context().request().fetch(link, RequestOptions.create().setMethod(method));
      assertThat(look.status()).isEqualTo(200);
    }
    activate(email);
    page.navigate(link);
    assertThat(page.getByText("This link cannot be used").first()).isVisible();
    assertAccessible();
    page.navigate("/signin/activate.xhtml?token=nobody-knows-this");
    assertThat(page.getByText("This link cannot be used").first()).isVisible();
  }

  @Test
  void sendsTheLinkAgainAndEndsTheOlderOne() {
    String email = freshAddress();
    signUp(email);
    String older = Mailbox.link(mail().await(email, "Activate"));
    page.navigate("/signin/link.xhtml");
    page.getByLabel("Email").fill(email);
    click(page, "Send again");
    assertThat(page.getByText("If the address waits for a link").first()).isVisible();
    page.navigate(older);
    assertThat(page.getByText("This link cannot be used").first()).isVisible();
    activate(email);
  }

  @Test
  void refusesWeakPasswordsAndShowsTheirStrength() {
    String email = freshAddress();
    signUp(email);
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    page.locator("#form\\:password").pressSequentially("password1234");
    assertThat(page.getByText("very weak")).isVisible();
    page.getByLabel("Repeat the password").fill("password1234");
    click(page, "Generate Password");
    assertThat(page.getByText("Many people use this password").first()).isVisible();
    page.locator("#form\\:password").pressSequentially(PASSWORD);
    assertThat(page.getByText("very strong")).isVisible();
    assertAccessible();
  }

  @Test
  void blocksAfterFiveWrongPasswordsAndTheAccountManagerUnblocks() {
    String email = activated();
    for (int i = 0; i < 4; i++) {
      signIn(page, email, "wrong " + i);
      assertThat(page.getByText("Email and password do not match.")).isVisible();
    }
    signIn(page, email, "wrong 4");
    assertThat(page.getByText("This login is blocked").first()).isVisible();
    signIn(page, email, PASSWORD);
    assertThat(page.getByText("This login is blocked").first()).isVisible();
    mail().await(email, "blocked");
    unblock(email);
    mail().await(email, "open again");
    signIn(page, email, PASSWORD);
    page.waitForURL("**/dashboard/home.xhtml");
  }

  @Test
  void showsTheSameNoticeForAnAddressThatNobodyHas() {
    String email = freshAddress();
    for (int i = 0; i < 5; i++) {
      signIn(page, email, "wrong " + i);
    }
    assertThat(page.getByText("This login is blocked").first()).isVisible();
    assertThat(mail().to(email)).isEmpty();
  }

  @Test
  void oldCookiesAreWorthNothingAfterSigningOut() {
    String email = activated();
    page.navigate("/");
    String before = session(page);
    signIn(page, email, PASSWORD);
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(session(page)).isNotEqualTo(before);
    List<Cookie> old = page.context().cookies();
    signOut(page);
    assertThat(page.getByText("You have signed out.")).isVisible();
    try (BrowserContext thief = newWindow()) {
      thief.addCookies(old);
      Page stolen = thief.newPage();
      stolen.navigate("/dashboard/home.xhtml");
      assertThat(stolen.url()).contains("/signin/sign-in.xhtml");
    }
  }

  @Test
  void aNewPasswordEndsAllSessionsAndTheOldOneIsRefused() {
    String email = activated();
    signIn(page, email, PASSWORD);
    page.waitForURL("**/dashboard/home.xhtml");
    try (BrowserContext elsewhere = newWindow()) {
      Page other = elsewhere.newPage();
      other.navigate("/signin/forgot.xhtml");
      assertAccessible(other);
      other.getByLabel("Email").fill(email);
      click(other, "Send link");
      assertThat(other.getByText("If we know the address").first()).isVisible();
      setPassword(other, Mailbox.link(mail().await(email, "Choose a new password")));
      signIn(other, email, PASSWORD);
      assertThat(other.getByText("Email and password do not match.")).isVisible();
      signIn(other, email, OTHER_PASSWORD);
      other.waitForURL("**/dashboard/home.xhtml");
    }
    page.navigate("/dashboard/home.xhtml");
    assertThat(page.url()).contains("/signin/sign-in.xhtml");
  }

  @Test
  void membersDoNotGetIntoTheBackOffice() {
    String email = activated();
    signIn(page, email, PASSWORD);
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(page.navigate("/office/accounts.xhtml").status()).isEqualTo(403);
    page.navigate("/office/sign-in.xhtml");
    assertAccessible();
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    click(page, "Sign In");
    assertThat(page.getByText("Email and password do not match.")).isVisible();
  }

  @Test
  void theFirstOperatorsLinkIsWorthNothingOnceAnOperatorIsThere() {
    page.navigate("/office/first.xhtml?token=made-up");
    assertThat(page.getByText("This link cannot be used.").first()).isVisible();
  }

  private void unblock(String email) {
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/blocked.xhtml");
      assertAccessible(desk);
      desk.locator("tr", new Page.LocatorOptions().setHasText(email)).locator("button").click();
      settle(desk);
      click(desk, "Reset second factor");
      assertThat(desk.locator("[id='factor:reason']")).hasAttribute("aria-invalid", "true");
      assertThat(desk.locator("[id='form:reason']")).hasAttribute("aria-invalid", "false");
      click(desk, "Unblock now");
      assertThat(desk.getByText("Please give a reason.").first()).isVisible();
      desk.getByLabel("Reason").fill("called back");
      click(desk, "Unblock now");
      assertThat(desk.getByText("can sign in again")).isVisible();
      desk.navigate("/office/accounts.xhtml");
      assertAccessible(desk);
    }
  }

  private String activated() {
    String email = freshAddress();
    signUp(email);
    activate(email);
    return email;
  }

  private void signUp(String email) {
    page.navigate("/");
    page.getByText("Enterprise Account Sign-Up").click();
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill("Browser Works");
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    click(page, "Sign Up");
    page.waitForURL("**/signin/thanks.xhtml");
  }

  private void activate(String email) {
    MimeMessage mail = mail().await(email, "Activate");
    assertThat(Mailbox.text(mail, "text/html")).contains("Activate Account");
    page.navigate(Mailbox.link(mail));
    page.locator("#form\\:password").fill(PASSWORD);
    page.getByLabel("Repeat the password").fill(PASSWORD);
    click(page, "Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
  }

  private static void setPassword(Page page, String link) {
    page.navigate(link);
    page.locator("#form\\:password").fill(OTHER_PASSWORD);
    page.getByLabel("Repeat the password").fill(OTHER_PASSWORD);
    click(page, "Save");
    page.waitForURL("**/signin/sign-in.xhtml?told=password");
  }

  private static void signIn(Page page, String email, String password) {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(password);
    click(page, "Sign In");
  }

  private static void signOut(Page page) {
    page.locator("details.user summary").click();
    click(page, "Sign Out");
  }

  private static void click(Page page, String button) {
    page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    settle(page);
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("HANAPERSESSION"))
        .map(cookie -> cookie.value)
        .collect(Collectors.joining());
  }
}
