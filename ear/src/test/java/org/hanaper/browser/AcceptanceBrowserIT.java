package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.Test;

/**
 * The worked run of domain D.5 to the cent, through pages only: each step is done as people do it,
 * and its figures are read from the pages. Order 1 is cancelled by the customer, which books what a
 * rejection books (R1).
 */
class AcceptanceBrowserIT extends InBrowser {

  private static final String PASSWORD = "gravel window teapot 9";
  private static final String CSR =
      """
      -----BEGIN CERTIFICATE REQUEST-----
      MIIBAjCBqQIBADAaMRgwFgYDVQQDDA9ob3N0LmNvcnAubG9jYWwwWTATBgcqhkjO
      PQIBBggqhkjOPQMBBwNCAARiTFlWVrmG8TeyxztLIMvbT7SjnjJ3O1UJqnKM3Hh7
      xtXWlCP2VwUJ3pG2B1LSt8lppfmIoCkV029ZEiyo4Fh6oC0wKwYJKoZIhvcNAQkO
      MR4wHDAaBgNVHREEEzARgg9ob3N0LmNvcnAubG9jYWwwCgYIKoZIzj0EAwIDSAAw
      RQIhAPKrOOT4htuRQ3Os8uxu2uWLwnp8pstvzaU41TCF8+D+AiBLDi5Gkrgcor1A
      SaF7YiLtRBRNOgff31KcmMDkNsKpHw==
      -----END CERTIFICATE REQUEST-----
      """;

  private String groupG = "";
  private String groupH = "";

  @Test
  void endsWithTheBalancesOfTheSpecification() {
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      String name = "Anvil " + System.nanoTime();
      openAnAccount(desk, name);
      Map<String, Long> before = trialBalance(desk);
      groupG = group("G", "Deduct from Group Balance");
      groupH = limitedGroup();
      moneyComesIn(desk);
      moneyIsSetAside();
      ordersAreChargedRefusedAndRefunded();
      whatIsNotThereIsRefused();
      askBackAndRefuse(desk);
      expect(15, "1132.00", "132.00", "118.00");
      assertThat(difference(before, trialBalance(desk)))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "1000", 1480_00L, "5000", 20_00L, "2000", -1132_00L, "2010", -132_00L, "2200",
                  -100_00L, "2100", -36_00L, "4000", -100_00L));
    }
  }

  private void moneyComesIn(Page desk) {
    page.navigate("/billing/credits.xhtml");
    page.getByLabel("Amount").fill("1000");
    press("Pay");
    page.waitForURL("**/testgateway/pay*");
    String payment = page.locator("dd.code").first().textContent();
    page.getByLabel("Card number").fill("4242 4242 4242 4242");
    page.locator("button.primary").click();
    page.waitForURL("**/billing/payment.xhtml*");
    assertThat(page.locator(".facts .chip").first()).containsText("Succeeded");
    expect(1, "1000.00", "0.00", "0.00");
    desk.navigate("/office/gateway.xhtml?q=" + payment);
    desk.getByRole(AriaRole.BUTTON, named("Book for " + payment)).click();
    settle(desk);
    desk.getByLabel("Fee of the gateway").fill("20");
    assertAccessible(desk);
    press(desk, "Book the payout of " + payment);
    assertThat(desk.getByText("The payout of " + payment + " is booked.").first()).isVisible();
    expect(2, "1000.00", "0.00", "0.00");
    String transfer = payOffline();
    expect(3, "1000.00", "0.00", "0.00");
    desk.navigate("/office/transfer.xhtml?id=" + transfer);
    desk.locator("#form\\:approve").click();
    settle(desk);
    assertThat(desk.getByText("was approved and credited").first()).isVisible();
    expect(4, "1500.00", "0.00", "0.00");
  }

  private String payOffline() {
    page.navigate("/billing/offline.xhtml");
    page.getByLabel("Amount").fill("500");
    page.getByLabel("Transaction Number").fill("UTR" + System.nanoTime());
    page.getByLabel("Transaction Date").fill(LocalDate.now(ZoneOffset.UTC).toString());
    page.getByLabel("Your bank").fill("Bank of Pune");
    press("Make Payment");
    press("Submit Offline Payment");
    page.waitForURL("**/billing/transfer.xhtml*");
    return page.url().replaceAll(".*id=(B-[0-9A-Z]{10}).*", "$1");
  }

  private void moneyIsSetAside() {
    move("Allocate credits", "", "300");
    assertThat(page.locator("#history")).containsText("T-");
    expect(5, "1200.00", "300.00", "0.00");
    move("Deallocate credits", "&back=true", "50");
    assertThat(page.locator("#history")).containsText("50.00");
    expect(6, "1250.00", "250.00", "0.00");
  }

  private void ordersAreChargedRefusedAndRefunded() {
    order("H", "1 year", "");
    String order1 = page.url();
    expect(7, "1132.00", "250.00", "118.00");
    order("G", "1 year", CSR);
    String order2 = page.url();
    expect(8, "1132.00", "132.00", "118.00");
    order("H", "1 year", "");
    assertThat(page.getByText("Nothing was charged").first()).isVisible();
    page.getByText("Look at it, or pay it later").click();
    assertThat(page.getByText("On Hold").first()).isVisible();
    String order3 = page.url();
    expect(9, "1132.00", "132.00", "118.00");
    page.navigate(order1);
    page.getByRole(AriaRole.LINK, named("Cancel order")).click();
    page.getByLabel("Reason").fill("not ours");
    page.locator("button.danger").click();
    assertThat(page.getByText("Download Credit Note")).isVisible();
    expect(10, "1250.00", "132.00", "0.00");
    page.navigate(order3);
    payNow();
    assertThat(page.getByText("Placed").first()).isVisible();
    expect(11, "1132.00", "132.00", "118.00");
    page.navigate(order2);
    assertThat(page.locator("#certificate"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    expect(12, "1132.00", "132.00", "118.00");
  }

  private void whatIsNotThereIsRefused() {
    move("Deallocate credits", "&back=true", "200");
    assertThat(page.getByText("The credits do not suffice").first()).isVisible();
    expect(13, "1132.00", "132.00", "118.00");
    order("G", "2 years", "");
    assertThat(page.getByText("Nothing was charged").first()).isVisible();
    expect(14, "1132.00", "132.00", "118.00");
  }

  private void askBackAndRefuse(Page desk) {
    page.navigate("/billing/bank.xhtml");
    page.getByLabel("Account holder").fill("Anvil Works");
    page.locator("#form\\:bank").fill("Bank of Pune");
    page.getByLabel("IBAN or account number").fill("50100012345678");
    page.getByLabel("BIC, IFSC or routing number").fill("HDFC0001234");
    press("Save");
    page.navigate("/billing/withdraw.xhtml");
    page.getByLabel("Amount").fill("132");
    press("Submit Withdraw Credits");
    page.waitForURL("**/billing/withdrawal.xhtml*");
    String number = page.url().replaceAll(".*id=(W-[0-9A-Z]{10}).*", "$1");
    assertThat(figure("/billing/credits.xhtml", "strong.figure .amount")).isEqualTo("1000.00");
    desk.navigate("/office/withdrawal.xhtml?id=" + number);
    desk.locator("#refuseForm\\:reason").fill("still needed");
    desk.locator("#refuseForm\\:refuse").click();
    settle(desk);
    assertThat(desk.locator(".facts .chip").first()).containsText("Refused");
  }

  /** The three figures of a line of D.5, each from the page that people read it on. */
  private void expect(int step, String wallet, String inG, String spentByH) {
    assertThat(
            List.of(
                figure("/billing/credits.xhtml", "strong.figure .amount"),
                figure("/group/view.xhtml?id=" + groupG, "#details a.explains .amount"),
                figure("/group/view.xhtml?id=" + groupH, "#details dd:has(meter) .amount")))
        .as("account, G and H's count after step " + step)
        .containsExactly(wallet, inG, spentByH);
  }

  private String figure(String place, String where) {
    page.navigate(place);
    return page.locator(where).first().textContent().replaceAll("[^0-9.-]", "");
  }

  private void order(String group, String term, String csr) {
    page.navigate("/order/new.xhtml");
    page.getByText(group + " — ").first().click();
    press("Next");
    page.getByText("Intranet SSL, " + term).first().click();
    press("Next");
    page.getByLabel("Domain names").fill("host.corp.local");
    page.locator("#form\\:csr").fill(csr);
    press("Next");
    payNow();
  }

  private void move(String what, String back, String amount) {
    page.navigate("/group/credit.xhtml?id=" + groupG + back);
    page.getByLabel("Amount").fill(amount);
    press(what);
  }

  private String group(String name, String mode) {
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").fill(name);
    page.getByText(mode).first().click();
    press("Save");
    page.waitForURL("**/group/view.xhtml*");
    return page.url().replaceAll(".*id=([0-9]+).*", "$1");
  }

  private String limitedGroup() {
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").fill("H");
    page.getByText("Deduct from Account Balance").first().click();
    page.getByLabel("Enforce Spend Limit").check();
    page.getByLabel("Threshold Amount").fill("200");
    press("Save");
    page.waitForURL("**/group/view.xhtml*");
    return page.url().replaceAll(".*id=([0-9]+).*", "$1");
  }

  /** An account in India with billing information in another state than the seller's. */
  private void openAnAccount(Page desk, String name) {
    String email = freshAddress();
    page.navigate("/signin/enterprise.xhtml");
    page.getByLabel("Your Name").fill("Asha Rao");
    page.getByLabel("Your Email Address").fill(email);
    page.getByLabel("Organization Name").fill(name);
    page.getByLabel("Country").selectOption("IN");
    page.getByLabel("I accept the terms of use").check();
    press("Sign Up");
    page.waitForURL("**/signin/thanks.xhtml");
    page.navigate(Mailbox.link(mail().await(email, "Activate")));
    page.locator("#form\\:password").fill(PASSWORD);
    page.getByLabel("Repeat the password").fill(PASSWORD);
    press("Generate Password");
    page.waitForURL("**/signin/sign-in.xhtml?told=ready");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    press("Sign In");
    page.waitForURL("**/dashboard/home.xhtml");
    billing(email);
    desk.navigate("/office/accounts.xhtml?q=" + name.replace(' ', '+'));
    desk.locator("tbody").getByText(name).click();
    desk.waitForURL("**/office/account.xhtml?id=*");
    desk.locator("button", new Page.LocatorOptions().setHasText("Allow " + name)).first().click();
    settle(desk);
    assertThat(desk.getByText("may now create groups").first()).isVisible();
  }

  private void billing(String email) {
    page.navigate("/account/billing.xhtml");
    page.getByLabel("Legal name").fill("Anvil Works");
    page.getByLabel("Street and number").fill("1 Forge Lane");
    page.getByLabel("Postal code").fill("400001");
    page.getByLabel("City").fill("Mumbai");
    page.locator("#form\\:state").fill("MH");
    page.getByLabel("Country").selectOption("IN");
    page.getByLabel("Billing e-mail").fill(email);
    press("Save");
    assertThat(page.getByText("The billing information was saved.").first()).isVisible();
  }

  /** The accounts of the chart in rupees, debits positive; nobody else trades in them meanwhile. */
  private static Map<String, Long> trialBalance(Page desk) {
    desk.navigate("/office/book.xhtml");
    assertThat(desk.getByText("does not add up")).hasCount(0);
    Map<String, Long> balances = new TreeMap<>();
    for (Locator row : desk.locator("tr:has(a[href*='currency=INR'])").all()) {
      String account = row.locator("a").textContent().strip().substring(0, 4);
      balances.put(account, minor(row.locator("td").nth(1)) - minor(row.locator("td").nth(2)));
    }
    return balances;
  }

  private static long minor(Locator cell) {
    String digits = cell.textContent().replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> moved = new TreeMap<>(after);
    before.forEach((account, balance) -> moved.merge(account, -balance, Long::sum));
    moved.values().removeIf(balance -> balance == 0);
    return moved;
  }

  private void press(String button) {
    press(page, button);
  }

  private static void press(Page where, String button) {
    where.getByRole(AriaRole.BUTTON, named(button)).first().click();
    settle(where);
  }
}
