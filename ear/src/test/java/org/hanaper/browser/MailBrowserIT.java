package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/** Mail as its recipients get it, and the operator's page about it. */
class MailBrowserIT extends InBrowser {

  @Test
  void aMailReadsInBothFormsAndSaysThatNobodyWroteIt() throws Exception {
    String email = freshAddress();
    signUp(email);
    MimeMessage mail = mail().await(email, "Activate");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).matches("<hanaper\\.\\d+\\.\\d+@localhost>");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    String link = Mailbox.link(mail);
    assertThat(link).startsWith(Running.now().server.address() + "/signin/activate.xhtml?token=");
    assertThat(Mailbox.text(mail, "text/plain"))
        .contains("Browser & Works", link)
        .doesNotContain("<", "&amp;");
    assertThat(Mailbox.text(mail, "text/html")).contains("Browser &amp; Works", "Activate Account");
  }

  @Test
  void theOperatorSeesWhatWasSentButNotWhatItSaid() {
    String email = freshAddress();
    signUp(email);
    mail().await(email, "Activate");
    Operator.signIn(page);
    page.navigate("/office/mail.xhtml?q=" + email);
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("Activate your account");
    assertAccessible();
    assertThat(page.navigate("/office/captured.xhtml?id=1").status()).isEqualTo(404);
    page.navigate("/office/mail.xhtml?q=nobody-has-this");
    assertThat(page.getByText("No mail matches")).isVisible();
  }

  private void signUp(String email) {
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Ada Lovelace");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill("Browser & Works");
    page.getByLabel("Country").selectOption("FR");
    page.getByLabel("I accept the terms of use").check();
    page.locator("#form\\:send").click();
    page.waitForURL("**/signin/thanks.xhtml");
  }
}
