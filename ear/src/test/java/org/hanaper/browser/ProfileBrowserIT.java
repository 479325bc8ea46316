package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** One's own data, which follow to another browser, another address, and what one is told. */
class ProfileBrowserIT extends InBrowser {

  private static final String PASSWORD = "quiet harbour lantern 44";

  @Test
  void ownDataAddressAndNotifications() {
    String email = freshAddress();
    inviteTo(email);
    try (BrowserContext window = newWindow()) {
      page = activate(window, email);
      page.locator(".top .user summary").click();
      page.getByRole(AriaRole.LINK, named("Profile")).click();
      assertAccessible();
      savesDataThatFollowToAnotherBrowser(email);
      choosesNotifications();
      changesTheAddress(email);
    }
  }

  private void savesDataThatFollowToAnotherBrowser(String email) {
    page.locator("[id='form:name']").fill("<x>");
    click("Save");
    assertThat(page.locator(".refusal")).isVisible();
    page.locator("[id='form:name']").fill("Zoë Profile");
    page.locator("[id='form:mobile']").fill("+33 612345678");
    page.locator("[id='form:language']").selectOption("fr");
    page.locator("[id='form:theme']").selectOption("dark");
    page.locator("[id='form:zone']").selectOption("Asia/Kolkata");
    click("Save");
    assertThat(page.locator("h1")).hasText("Profil");
    assertThat(page.locator(".toast")).containsText("Vos données sont enregistrées.");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator(".top .user")).containsText("Zoë Profile");
    try (BrowserContext other = newWindow()) {
      Page second = other.newPage();
      signIn(second, email);
      second.navigate("/profile/edit.xhtml");
      assertThat(second.locator("h1")).hasText("Profil");
      assertThat(second.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(other.cookies()).anyMatch(cookie -> cookie.value.equals("Asia%2FKolkata"));
    }
    page.locator("[id='form:language']").selectOption("en");
    click("Enregistrer");
    assertThat(page.locator("h1")).hasText("Profile");
    page.setViewportSize(360, 800);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    page.setViewportSize(1280, 900);
  }

  private void choosesNotifications() {
    page.getByRole(AriaRole.LINK, named("Notifications")).click();
    assertAccessible();
    assertThat(page.getByText("This can't be switched off.")).isVisible();
    page.getByLabel("Your orders: placed, cancelled, certificate issued").uncheck();
    click("Save");
    assertThat(page.getByText("Your choice is saved.")).isVisible();
    assertThat(page.getByLabel("Your orders: placed, cancelled, certificate issued"))
        .not()
        .isChecked();
  }

  private void changesTheAddress(String email) {
    String other = freshAddress();
    page.navigate("/profile/edit.xhtml");
    page.getByLabel("New address").fill(other);
    page.getByLabel("Password").fill("not the password");
    click("Change E-mail");
    assertThat(page.locator(".refusal")).isVisible();
    page.getByLabel("Password").fill(PASSWORD);
    click("Change E-mail");
    assertThat(page.getByText(other + " waits to be confirmed")).isVisible();
    assertAccessible();
    mail().await(email, "Another address");
    try (BrowserContext mailbox = newWindow()) {
      Page link = mailbox.newPage();
      link.navigate(Mailbox.link(mail().await(other, "Confirm your new address")));
      assertAccessible(link);
      link.getByLabel("Password").fill(PASSWORD);
      link.getByRole(AriaRole.BUTTON, named("Confirm Address")).click();
      link.waitForURL("**/signin/sign-in.xhtml?told=email");
      signIn(link, other);
      link.waitForURL("**/dashboard/home.xhtml");
    }
    page.navigate("/profile/edit.xhtml");
    assertThat(page.url()).contains("/signin/sign-in.xhtml");
    mail().await(email, "The address of your sign-in has changed");
  }

  private void inviteTo(String email) {
    signInAs("ada@meridian.example");
    page.navigate("/member/create.xhtml");
    page.locator("[id='form:name']").fill("Zoë Before");
    page.locator("[id='form:email']").fill(email);
    click("Save");
    page.waitForURL("**/member/view.xhtml**");
  }

  private Page activate(BrowserContext window, String email) {
    Page hers = window.newPage();
    hers.navigate(Mailbox.link(mail().await(email, "Activate")));
    hers.locator("#form\\:password").pressSequentially(PASSWORD);
    hers.getByLabel("Repeat the password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Generate Password")).click();
    hers.waitForURL("**/signin/sign-in.xhtml?told=ready");
    signIn(hers, email);
    hers.waitForURL("**/dashboard/home.xhtml");
    return hers;
  }

  private static void signIn(Page where, String email) {
    where.navigate("/signin/sign-in.xhtml");
    where.getByLabel("Email").fill(email);
    where.getByLabel("Password").fill(PASSWORD);
    where.getByRole(AriaRole.BUTTON, named("Sign In")).click();
    settle(where);
  }

  private void click(String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).click();
    settle();
  }
}
