package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.hanaper.harness.Mailbox;
import org.hanaper.it.Authenticator;
import org.junit.jupiter.api.Test;

/** An administrator creates a user, who activates, is kept to a group and switched off. */
class UsersBrowserIT extends InBrowser {

  private static final String PASSWORD = "quiet harbour lantern 44";

  @Test
  void aUserFromCreationToTheEnd() {
    String email = freshAddress();
    signInAs("ada@meridian.example");
    page.navigate("/member/list.xhtml");
    assertAccessible();
    page.getByRole(AriaRole.LINK, named("New User (+)")).click();
    settle();
    assertAccessible();
    create(email);
    assertThat(page.locator("h1")).hasText("Zoë Marchand");
    assertThat(page.getByText("Pending activation").first()).isVisible();
    assertAccessible();
    try (BrowserContext window = newWindow()) {
      Page hers = activate(window, email);
      hers.navigate("/order/list.xhtml");
      assertThat(hers.locator(".whose")).containsText("Standard User");
      assertThat(hers.navigate("/member/list.xhtml").status()).isEqualTo(403);
      losesTheDevice(hers, email);
      switchOff();
      hers.navigate("/order/list.xhtml");
      assertThat(hers.url()).contains("/signin/sign-in.xhtml");
    }
    findsHerByName(email);
  }

  @Test
  void whatARoleCanDoStandsOnOnePage() {
    signInAs("ada@meridian.example");
    page.navigate("/member/roles.xhtml");
    assertThat(page.locator("#roles tbody tr")).hasCount(36);
    assertAccessible();
    page.setViewportSize(360, 800);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 360")).isEqualTo(true);
  }

  @Test
  void anInviteeFillsInTheFormAndIsApproved() {
    String email = freshAddress();
    signInAs("ada@meridian.example");
    page.navigate("/member/invitations.xhtml");
    page.locator("[id='form:email']").fill(email);
    page.getByRole(AriaRole.BUTTON, named("Send invitation")).click();
    settle();
    assertThat(page.locator("table.list")).containsText(email);
    assertAccessible();
    try (BrowserContext window = newWindow()) {
      Page hers = window.newPage();
      hers.navigate(Mailbox.link(mail().await(email, "invites you")));
      assertAccessible(hers);
      hers.locator("[id='form:name']").fill("Iris Blanc");
      hers.getByRole(AriaRole.BUTTON, named("Send")).click();
      assertThat(hers.getByText("Thank you").first()).isVisible();
    }
    page.reload();
    assertThat(page.getByText("Awaiting approval").first()).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Revoke the invitation of " + email)).click();
    settle();
    assertThat(page.getByText("Revoke the invitation of " + email + "?")).isVisible();
    assertAccessible();
    page.getByRole(AriaRole.LINK, named("Leave it as it is")).click();
    page.getByRole(AriaRole.LINK, named("Decline")).first().click();
    assertThat(page.locator("h1")).hasText("Decline Iris Blanc?");
    page.getByRole(AriaRole.LINK, named("Leave it as it is")).click();
    page.getByRole(AriaRole.BUTTON, named("Approve")).first().click();
    page.waitForURL("**/member/view.xhtml**");
    assertThat(page.locator("h1")).hasText("Iris Blanc");
    mail().await(email, "Activate");
  }

  /** A file with a bad line: looked at, imported behind the page, and the result taken along. */
  @Test
  void importsManyUsersFromAFile() throws Exception {
    String at = "@" + freshAddress().substring(0, 8) + ".example.org";
    signInAs("ada@meridian.example");
    page.navigate("/member/list.xhtml");
    page.getByRole(AriaRole.LINK, named("Import users")).click();
    assertAccessible();
    assertThat(download("Download template")).contains("\"Name\",\"E-mail\",\"Mobile Number\"");
    upload("name,email,role\nZo\u00e9,z@example.org,Manager\n".getBytes(ISO_8859_1));
    assertThat(page.getByText("The file is not in UTF-8").first()).isVisible();
    assertAccessible();
    StringBuilder file = new StringBuilder("Name;E-mail;Role;Mobile Number\n");
    file.append("=cmd();bad").append(at).append(";Emperor;+33612345678\n");
    for (int i = 0; i < 150; i++) {
      file.append("Imported User;u").append(i).append(at).append(";Basic User;\n");
    }
    upload(file.toString().getBytes(UTF_8));
    page.waitForURL("**/member/imported.xhtml?id=*");
    assertThat(page.getByText("150 of 151 lines can be imported")).isVisible();
    page.getByText("Left out: 1").click();
    assertThat(page.locator("table.list tbody tr")).hasCount(1);
    assertThat(page.locator("table.list")).containsText("There is no role \"Emperor\".");
    assertAccessible();
    assertFitsAPhone();
    page.getByRole(AriaRole.BUTTON, named("Import 150 users")).click();
    settle();
    page.reload();
    assertThat(page.getByText("150 of 150 lines are done.")).isVisible();
    assertThat(page.locator("progress")).hasAttribute("value", "100");
    assertThat(page.locator("#progress h2")).hasText("Done");
    assertAccessible();
    assertThat(download("Download result"))
        .contains("\"'=cmd()\"", "\"'+33612345678\"", "\"Created\"", "\"Left out\"");
    mail().await("u149" + at, "Activate");
  }

  private void upload(byte[] content) {
    page.locator("[id='form:file']")
        .setInputFiles(new FilePayload("users.csv", "text/csv", content));
    page.getByRole(AriaRole.BUTTON, named("Check the file")).click();
    settle();
  }

  private String download(String link) throws IOException {
    return Files.readString(
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(link)).click()).path());
  }

  private void assertFitsAPhone() {
    page.setViewportSize(360, 800);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    page.setViewportSize(1280, 900);
  }

  private void create(String email) {
    page.getByLabel("Name").first().fill("");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    settle();
    assertThat(page.locator(".refusal")).isVisible();
    page.locator("[id='form:name']").fill("Zoë Marchand");
    page.locator("[id='form:email']").fill(email);
    page.locator("[id='form:isd']").fill("+33");
    page.locator("[id='form:mobile']").fill("612345678");
    page.locator("[id='form:designation']").fill("Buyer");
    page.getByLabel("Restrict this user to specific groups").check();
    page.getByLabel("Research").check();
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    page.waitForURL("**/member/view.xhtml**");
    settle();
  }

  private Page activate(BrowserContext window, String email) {
    Page hers = window.newPage();
    hers.navigate(Mailbox.link(mail().await(email, "Activate")));
    hers.locator("#form\\:password").pressSequentially(PASSWORD);
    hers.getByLabel("Repeat the password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Generate Password")).click();
    hers.waitForURL("**/signin/sign-in.xhtml?told=ready");
    enter(hers, email);
    return hers;
  }

  /** The administrator takes the second factor away; its owner is told and comes in without it. */
  private void losesTheDevice(Page hers, String email) {
    hers.navigate("/access/factor.xhtml");
    Authenticator phone = new Authenticator(hers.locator("span.copy code").first().innerText());
    hers.getByLabel("Code from the application").fill(phone.code(Instant.now()));
    hers.getByLabel("Your password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Confirm")).click();
    assertThat(hers.locator("ul.recovery li")).hasCount(10);
    page.reload();
    page.getByRole(AriaRole.LINK, named("Reset second factor")).click();
    settle();
    assertAccessible();
    page.getByLabel("Why it is reset").fill("phone lost, called back");
    page.getByLabel("Your password").fill(Operator.PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("Reset second factor of Zoë Marchand")).click();
    page.waitForURL("**/member/view.xhtml**");
    assertThat(page.getByText("The second factor of Zoë Marchand was reset.").first()).isVisible();
    mail().await(email, "Your second factor has changed");
    hers.navigate("/order/list.xhtml");
    assertThat(hers.url()).contains("/signin/sign-in.xhtml");
    enter(hers, email);
  }

  private static void enter(Page hers, String email) {
    hers.getByLabel("Email").fill(email);
    hers.getByLabel("Password").fill(PASSWORD);
    hers.getByRole(AriaRole.BUTTON, named("Sign In")).click();
    hers.waitForURL(address -> !address.contains("/signin/"));
  }

  private void switchOff() {
    page.reload();
    page.getByRole(AriaRole.LINK, named("Deactivate")).click();
    settle();
    assertAccessible();
    page.getByRole(AriaRole.BUTTON, named("Deactivate Zoë Marchand")).click();
    page.waitForURL("**/member/view.xhtml**");
    assertThat(page.getByText("Inactive").first()).isVisible();
    assertThat(page.locator("#activity")).containsText("User deactivated");
  }

  private void findsHerByName(String email) {
    page.navigate("/member/list.xhtml");
    page.locator("#q").fill("zoë");
    page.getByRole(AriaRole.BUTTON, named("Search")).click();
    settle();
    assertThat(page.locator("table.list")).containsText(email);
    page.setViewportSize(360, 800);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 360")).isEqualTo(true);
  }
}
