package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** A reseller applies and is approved, then opens a further account with the same sign-in. */
class ResellerBrowserIT extends InBrowser {

  private static final String PASSWORD = "gravel window teapot 9";

  @Test
  void aResellerAppliesIsApprovedAndOpensAFurtherAccount() {
    String email = freshAddress();
    String organization = "Resale " + email.substring(0, 8);
    apply(email, organization);
    MimeMessage confirmation = mail().await(email, "We have your application");
    org.assertj.core.api.Assertions.assertThat(Mailbox.text(confirmation, "text/plain"))
        .contains(organization, "What happens next")
        .doesNotContain("token=");
    approve(organization);
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    page.locator("#form\\:password").fill(PASSWORD);
    page.getByLabel("Repeat the password").fill(PASSWORD);
    click(page, "Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
    openAFurtherAccount(email);
  }

  @Test
  void aRefusedApplicantLearnsTheReason() {
    String email = freshAddress();
    String organization = "Resale " + email.substring(0, 8);
    apply(email, organization);
    try (BrowserContext office = newWindow()) {
      Page desk = open(office, organization);
      click(desk, "Refuse " + organization);
      assertThat(desk.getByText("Please give a reason.").first()).isVisible();
      desk.getByLabel("Reason").fill("The register does not know the company.");
      click(desk, "Refuse " + organization);
      assertThat(desk.getByText("The register does not know the company.").first()).isVisible();
      assertAccessible(desk);
    }
    MimeMessage refusal = mail().await(email, "was not accepted");
    org.assertj.core.api.Assertions.assertThat(Mailbox.text(refusal, "text/plain"))
        .contains("The register does not know the company.");
  }

  private void openAFurtherAccount(String email) {
    String further = "Further " + email.substring(0, 8);
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill(further);
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    click(page, "Sign Up");
    page.waitForURL("**/signin/thanks.xhtml");
    page.navigate(Mailbox.link(mail().await(email, "Activate your account " + further)));
    assertThat(page.getByText("Account Authentication").first()).isVisible();
    assertThat(page.getByLabel("Password")).hasValue("");
    assertAccessible();
    page.getByLabel("Password").fill("not the right one");
    click(page, "Authenticate");
    assertThat(page.getByText("Email and password do not match.").first()).isVisible();
    page.getByLabel("Password").fill(PASSWORD);
    click(page, "Authenticate");
    assertThat(page.getByText("Account Authenticated Successfully").first()).isVisible();
    assertAccessible();
  }

  private void apply(String email, String organization) {
    page.navigate("/");
    page.getByText("Reseller Account Sign-Up").click();
    assertThat(page.getByText("Sign up as a Reseller").first()).isVisible();
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email ID").fill(email);
    page.getByLabel("Organization Name").fill(organization);
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    click(page, "Sign Up");
    assertThat(page.getByText("Please choose what sort of organisation it is.").first())
        .isVisible();
    assertAccessible();
    page.getByLabel("Organization Type").selectOption("Company");
    click(page, "Sign Up");
    page.waitForURL("**/signin/applied.xhtml");
    assertAccessible();
  }

  private void approve(String organization) {
    try (BrowserContext office = newWindow()) {
      Page desk = open(office, organization);
      assertAccessible(desk);
      click(desk, "Approve " + organization);
      assertThat(desk.getByText("was approved").first()).isVisible();
    }
  }

  private Page open(BrowserContext office, String organization) {
    Page desk = office.newPage();
    Operator.signIn(desk);
    desk.navigate("/office/applications.xhtml");
    assertAccessible(desk);
    desk.getByText(organization).first().click();
    desk.waitForURL("**/office/application.xhtml?id=*");
    return desk;
  }

  private static void click(Page page, String button) {
    page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    settle(page);
  }
}
