package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hanaper.access.Role;
import org.hanaper.harness.Mailbox;
import org.hanaper.it.Authenticator;
import org.junit.jupiter.api.Test;

/**
 * One person of the back office with one role after the other: every page opens or is refused as
 * the list of pages says. On the way the second factor, set up by choice and reset.
 */
class OfficeRolesBrowserIT extends InBrowser {

  private static final String PASSWORD = "harbour-velvet-nine-mills";

  private final String email = freshAddress();
  private final String name = "Rolf " + email.replaceAll("[^a-z]", "");

  @Test
  void opensWhatItsRolesAllowAndNothingElse() throws IOException {
    Operator.signIn(page);
    invite();
    try (BrowserContext window = newWindow()) {
      Page desk = window.newPage();
      join(desk);
      enter(desk);
      Assertions.assertThat(PageRules.broken(desk, Role.ACCOUNT_MANAGER)).isEmpty();
      String recovery = setUpFactor(desk);
      signOut(desk);
      enterWithCode(desk, recovery);
      resetFactor();
      desk.navigate("/office/accounts.xhtml");
      Assertions.assertThat(desk.url()).contains("/office/sign-in.xhtml");
      for (Role role : List.of(Role.APPROVER, Role.FINANCE)) {
        change(role);
        enter(desk);
        Assertions.assertThat(PageRules.broken(desk, role)).isEmpty();
      }
      change(Role.APPROVER, Role.FINANCE);
      desk.navigate("/office/accounts.xhtml");
      Assertions.assertThat(desk.url()).contains("/office/sign-in.xhtml");
      enter(desk);
      Assertions.assertThat(PageRules.broken(desk, Role.APPROVER, Role.FINANCE)).isEmpty();
    }
    choose();
    press(page, "Deactivate " + name);
    assertThat(page.getByText("was deactivated").first()).isVisible();
  }

  private void invite() {
    page.navigate("/office/operators.xhtml");
    page.locator("#invite\\:name").fill(name);
    page.locator("#invite\\:email").fill(email);
    page.locator("#invite\\:fieldsManager").check();
    press(page, "Invite");
    assertThat(page.getByText("is on its way").first()).isVisible();
  }

  private void join(Page desk) {
    desk.navigate(Mailbox.link(mail().await(email, "invited to the back office")));
    desk.locator("#form\\:password").fill(PASSWORD);
    desk.getByLabel("Repeat the password").fill(PASSWORD);
    press(desk, "Join");
    desk.waitForURL("**/office/sign-in.xhtml?told=joined");
  }

  private void enter(Page desk) {
    typePassword(desk);
    desk.waitForURL("**/office/accounts.xhtml");
  }

  private void typePassword(Page desk) {
    desk.navigate("/office/sign-in.xhtml");
    desk.getByLabel("Email").fill(email);
    desk.getByLabel("Password").fill(PASSWORD);
    press(desk, "Sign In");
  }

  /** Answers with one of the recovery codes. */
  private String setUpFactor(Page desk) {
    desk.navigate("/office/accounts.xhtml");
    desk.locator("details.user summary").click();
    desk.getByRole(AriaRole.LINK, named("Two-factor")).click();
    desk.waitForURL("**/office/factor.xhtml");
    assertAccessible(desk);
    Authenticator phone = new Authenticator(desk.locator("span.copy code").first().innerText());
    desk.getByLabel("Code from the application").fill(phone.code(Instant.now()));
    desk.getByLabel("Your password").fill(PASSWORD);
    press(desk, "Confirm");
    assertThat(desk.locator("ul.recovery li")).hasCount(10);
    mail().await(email, "Your second factor has changed");
    return desk.locator("ul.recovery li").first().innerText();
  }

  private void signOut(Page desk) {
    desk.locator("details.user summary").click();
    desk.getByRole(AriaRole.BUTTON, named("Sign Out")).click();
    desk.waitForURL("**/office/sign-in.xhtml**");
  }

  private void enterWithCode(Page desk, String recovery) {
    typePassword(desk);
    desk.waitForURL("**/signin/code.xhtml**");
    Assertions.assertThat(
            desk.getByRole(AriaRole.LINK, named("Back to Sign In")).getAttribute("href"))
        .endsWith("/office/sign-in.xhtml");
    desk.getByLabel("Code").fill(recovery);
    press(desk, "Sign In");
    desk.waitForURL("**/office/accounts.xhtml");
  }

  private void resetFactor() {
    choose();
    assertAccessible();
    page.getByLabel("Why it is reset").fill("phone lost, called back");
    page.getByLabel("Your password").fill("not hers");
    press(page, "Reset second factor of " + name);
    assertThat(page.getByText("This is not your password.").first()).isVisible();
    page.getByLabel("Your password").fill(Operator.PASSWORD);
    press(page, "Reset second factor of " + name);
    assertThat(page.getByText("The second factor of " + name + " was reset.").first()).isVisible();
  }

  private void change(Role... roles) {
    choose();
    for (Role role : Role.values()) {
      if (role.isOffice()) {
        box(role).setChecked(List.of(roles).contains(role));
      }
    }
    press(page, "Save the roles of " + name);
    assertThat(page.getByText("The roles of " + name + " were changed.").first()).isVisible();
  }

  private Locator box(Role role) {
    String id =
        switch (role) {
          case ACCOUNT_MANAGER -> "changeManager";
          case APPROVER -> "changeApprover";
          default -> "changeFinance";
        };
    return page.locator("#form\\:" + id);
  }

  private void choose() {
    page.navigate("/office/operators.xhtml");
    page.getByRole(AriaRole.BUTTON, named("Change the roles of " + name)).click();
    settle();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle(page);
  }
}
