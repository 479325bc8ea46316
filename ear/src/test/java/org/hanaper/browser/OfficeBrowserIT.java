package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** The account manager's desk: an account's life and settings, its administrator, operators. */
class OfficeBrowserIT extends InBrowser {

  private static final String PASSWORD = "gravel window teapot 9";

  @Test
  void theAccountManagerSetsEndsAndRevivesAnAccount() {
    String email = freshAddress();
    String name = "Office " + email.substring(0, 8);
    activated(email, name);
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/accounts.xhtml?q=" + name.replace(" ", "+") + "&sort=name");
      assertAccessible(desk);
      Download export = desk.waitForDownload(() -> desk.getByText("Export as CSV").click());
      org.assertj.core.api.Assertions.assertThat(export.suggestedFilename())
          .isEqualTo("accounts.csv");
      desk.locator("tbody").getByText(name).click();
      desk.waitForURL("**/office/account.xhtml?id=*");
      assertAccessible(desk);
      settings(desk, name);
      signIn(email);
      rename(name);
      deactivate(desk);
      page.navigate("/dashboard/home.xhtml");
      org.assertj.core.api.Assertions.assertThat(page.url()).contains("/signin/sign-in.xhtml");
      mail().await(email, "was deactivated");
      click(desk, "Reactivate");
      assertThat(desk.getByText("is active again").first()).isVisible();
    }
    signIn(email);
  }

  @Test
  void anOperatorIsInvitedJoinsAndSeesOnlyWhatTheRolesAllow() {
    String email = freshAddress();
    String name = "Otto " + email.replaceAll("[^a-z]", "");
    Operator.signIn(page);
    page.navigate("/office/operators.xhtml");
    assertAccessible();
    page.locator("#invite\\:name").fill(name);
    page.locator("#invite\\:email").fill(email);
    click(page, "Invite");
    assertThat(page.getByText("Please choose at least one role").first()).isVisible();
    page.locator("#invite\\:fieldsFinance").check();
    click(page, "Invite");
    assertThat(page.getByText("is on its way").first()).isVisible();
    try (BrowserContext window = newWindow()) {
      Page desk = window.newPage();
      desk.navigate(Mailbox.link(mail().await(email, "invited to the back office")));
      assertAccessible(desk);
      desk.getByLabel("Password", new Page.GetByLabelOptions().setExact(false))
          .first()
          .fill(PASSWORD);
      desk.getByLabel("Repeat the password").fill(PASSWORD);
      click(desk, "Join");
      desk.waitForURL("**/office/sign-in.xhtml?told=joined");
      desk.getByLabel("Email").fill(email);
      desk.getByLabel("Password").fill(PASSWORD);
      click(desk, "Sign In");
      desk.waitForURL("**/office/accounts.xhtml");
      org.assertj.core.api.Assertions.assertThat(desk.navigate("/office/operators.xhtml").status())
          .isEqualTo(403);
      page.locator("tr", new Page.LocatorOptions().setHasText(email))
          .locator("button")
          .first()
          .click();
      settle(page);
      click(page, "Deactivate " + name);
      assertThat(page.getByText("was deactivated").first()).isVisible();
      desk.navigate("/office/accounts.xhtml");
      org.assertj.core.api.Assertions.assertThat(desk.url()).contains("/office/sign-in.xhtml");
    }
  }

  @Test
  void membersGetNoExportOfAccounts() {
    String email = freshAddress();
    activated(email, "Nosy Works");
    signIn(email);
    org.assertj.core.api.Assertions.assertThat(
            page.context()
                .request()
                .fetch("/office/accounts/export", RequestOptions.create())
                .status())
        .isEqualTo(403);
  }

  private void settings(Page desk, String name) {
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
    desk.locator("#form\\:expiresOn").fill("2001-01-01");
    click(desk, "Set the expiry date");
    assertThat(desk.getByText("An account cannot end in the past").first()).isVisible();
    desk.locator("#form\\:expiresOn").fill(day);
    click(desk, "Set the expiry date");
    assertThat(desk.getByText("The expiry date of " + name + " was set.").first()).isVisible();
    desk.locator("#form\\:overdraft").fill("75.00");
    desk.locator("#form\\:endsOn").fill(day);
    click(desk, "Set the credit terms");
    assertThat(desk.getByText("The credit terms of " + name + " were set.").first()).isVisible();
    click(desk, "Allow " + name);
    assertThat(desk.getByText("may now create groups").first()).isVisible();
  }

  private void deactivate(Page desk) {
    desk.reload();
    click(desk, "Deactivate");
    assertThat(desk.getByText("Please give a reason.").first()).isVisible();
    desk.getByLabel("Reason").fill("Asked for by the customer.");
    click(desk, "Deactivate");
    assertThat(desk.getByText("was deactivated").first()).isVisible();
    assertAccessible(desk);
  }

  private void rename(String name) {
    page.navigate("/account/data.xhtml");
    assertAccessible();
    page.locator("#form\\:organization").fill(name + " & Sons");
    click(page, "Save");
    assertThat(page.getByText("The organisation is now called").first()).isVisible();
  }

  private void activated(String email, String name) {
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill(name);
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    click(page, "Sign Up");
    page.waitForURL("**/signin/thanks.xhtml");
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    page.locator("#form\\:password").fill(PASSWORD);
    page.getByLabel("Repeat the password").fill(PASSWORD);
    click(page, "Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
  }

  private void signIn(String email) {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    click(page, "Sign In");
    page.waitForURL("**/dashboard/home.xhtml");
  }

  private static void click(Page page, String button) {
    page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    settle(page);
  }
}
