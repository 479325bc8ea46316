package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buying credits through the test gateway, in a real browser. */
class PaymentBrowserIT extends InBrowser {

  private static final String GOOD_CARD = "4242 4242 4242 4242";
  private static final String LOST_CARD = "4000 0000 0000 0259";
  private static final String LATE_CARD = "4000 0000 0000 0119";

  @Test
  void paysAndSeesTheCredits() {
    signIn();
    page.navigate("/billing/credits.xhtml");
    assertAccessible();
    pay("5");
    assertThat(page.getByText("Please choose an amount").first()).isVisible();
    assertThat(page.getByLabel("Amount")).hasValue("5");
    pay("1000");
    page.waitForURL("**/testgateway/pay*");
    assertThat(page.getByText("TEST MODE")).isVisible();
    assertAccessible();
    give("1234");
    assertThat(page.getByText("Only the test cards below work here.")).isVisible();
    give(GOOD_CARD);
    expectState("Succeeded");
    assertAccessible();
    page.navigate("/billing/payments.xhtml");
    assertAccessible();
  }

  @ParameterizedTest
  @CsvSource({
    "4000 0000 0000 0002, Failed",
    "4000 0000 0000 3220, Pending",
    "4000 0000 0000 0341, Succeeded",
    "4000 0000 0000 0127, Under review"
  })
  void showsHowThePaymentWent(String card, String state) {
    signIn();
    startAtGateway();
    give(card);
    expectState(state);
  }

  @Test
  void creditsNothingForACancelledPayment() {
    signIn();
    startAtGateway();
    page.getByText("Cancel", new Page.GetByTextOptions().setExact(true)).click();
    expectState("Cancelled");
  }

  @Test
  void findsALostPaymentByRecheckOnce() {
    signIn();
    String id = startAtGateway();
    give(LOST_CARD);
    assertThat(page.getByText("The connection was lost")).isVisible();
    assertAccessible();
    recheck(id);
    assertThat(page.getByText("the credits have just been added").first()).isVisible();
    expectState("Succeeded");
    recheck(id);
    assertThat(page.getByText("confirmed and credited before").first()).isVisible();
  }

  @Test
  void creditsWhatTheGatewayTellsLater() {
    signIn();
    startAtGateway();
    give(LATE_CARD);
    expectState("Pending");
    for (int i = 0; i < 30 && !state().textContent().contains("Succeeded"); i++) {
      page.waitForTimeout(1000);
      page.reload();
    }
    expectState("Succeeded");
  }

  @Test
  void findsNeitherUnknownPaymentsNorNonsense() {
    signIn();
    for (String typed : new String[] {"P-0000000000", "<b>'--"}) {
      recheck(typed);
      assertThat(page.getByText("There is no payment with this ID").first()).isVisible();
    }
  }

  @Test
  void takesNothingThatTheGatewayDidNotSign() {
    signIn();
    String id = startAtGateway();
    String forged =
        "{\"id\":\"1\",\"payment\":\"%s\",\"state\":\"PAID\",\"amount\":2000,\"currency\":\"EUR\"}"
            .formatted(id);
    Assertions.assertThat(webhook("", forged).status()).isEqualTo(401);
    String signature = "t=%d,v1=%s".formatted(System.currentTimeMillis() / 1000, "0".repeat(64));
    Assertions.assertThat(webhook(signature, forged).status()).isEqualTo(401);
    page.navigate("/payment/return?payment=" + id + "&time=1&signature=" + "0".repeat(64));
    page.waitForURL("**/billing/credits.xhtml");
    page.navigate("/billing/payment.xhtml?id=" + id);
    expectState("At the gateway");
    page.navigate("/testgateway/pay?payment=" + id + "&amount=1&currency=EUR&back=x&time=1");
    assertThat(page.getByText("This can’t be paid")).isVisible();
  }

  @Test
  void savesBillingInformationOnlyWhenItIsComplete() {
    signIn();
    page.navigate("/account/billing.xhtml");
    assertAccessible();
    page.getByLabel("Legal name").fill("");
    page.getByLabel("Billing e-mail").fill("nobody");
    press("Save");
    assertThat(page.getByText("Please write 2 to 150 characters.").first()).isVisible();
    assertThat(page.getByText("does not look like an e-mail").first()).isVisible();
    assertTheViewIsKeptByItsOwnFormOnly();
    page.getByLabel("Legal name").fill("Meridian Instruments SAS");
    page.getByLabel("Billing e-mail").fill("accounts@meridian.example");
    press("Save");
    assertThat(page.getByText("The billing information was saved.").first()).isVisible();
  }

  /** A view's state in another form sends the view's farewell there, and that eats the message. */
  private void assertTheViewIsKeptByItsOwnFormOnly() {
    assertThat(page.locator("form:has(> input[name='jakarta.faces.ViewState'])")).hasCount(1);
  }

  private void signIn() {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill("ada@meridian.example");
    page.getByLabel("Password").fill("lantern-quay-orchid-7");
    press("Sign In");
    page.waitForURL("**/dashboard/home.xhtml");
  }

  private void pay(String amount) {
    page.getByLabel("Amount").fill(amount);
    press("Pay");
  }

  private String startAtGateway() {
    page.navigate("/billing/credits.xhtml");
    pay("20");
    page.waitForURL("**/testgateway/pay*");
    return page.locator("dd.code").first().textContent();
  }

  private void give(String card) {
    page.getByLabel("Card number").fill(card);
    page.locator("button.primary").click();
    page.waitForLoadState();
  }

  private void recheck(String id) {
    page.navigate("/billing/credits.xhtml");
    page.getByLabel("Payment ID").first().fill(id);
    press("Recheck");
  }

  private void press(String button) {
    page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    settle();
  }

  private Locator state() {
    return page.locator(".facts .chip").first();
  }

  private void expectState(String state) {
    page.waitForURL("**/billing/payment.xhtml*");
    assertThat(state())
        .containsText(state, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
  }

  private APIResponse webhook(String signature, String body) {
    return page.context()
        .request()
        .post(
            "/api/v1/gateway/test/webhook",
            RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("Gateway-Signature", signature)
                .setData(body));
  }
}
