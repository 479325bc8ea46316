package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups and orders, as a demo administrator sees them. */
class OrderingBrowserIT extends InBrowser {

  private static final String EMAIL = "ada@meridian.example";
  private static final String PASSWORD = "lantern-quay-orchid-7";

  @BeforeEach
  void signIn() {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(EMAIL);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(false))
        .first()
        .fill(PASSWORD);
    press("Sign In");
    assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*sign-in.*"));
  }

  @Test
  void createsAGroupWithCreditsAndMovesThemBack() {
    String name = createGroup("20");
    assertThat(page.getByRole(AriaRole.HEADING, exactly(name))).isVisible();
    assertThat(page.locator("#history")).containsText("T-");
    assertThat(page.locator("#details")).containsText("EUR 20.00");
    assertAccessible();
    page.getByRole(AriaRole.LINK, link("Deallocate credits")).click();
    page.getByLabel("Amount").fill("25");
    press("Deallocate credits");
    assertThat(page.getByText("The credits do not suffice").first()).isVisible();
    assertAccessible();
    page.getByLabel("Amount").fill("5.5");
    press("Deallocate credits");
    assertThat(page.locator("#details")).containsText("EUR 14.50");
    warnBelowTwenty();
  }

  /** The group holds less already, so that the alert is there at once. */
  private void warnBelowTwenty() {
    page.getByRole(AriaRole.LINK, exactly("Allocate credits")).click();
    page.getByLabel("Low-credit threshold").fill("-1");
    press("Save threshold");
    assertThat(page.locator("#lowCredit-note")).isVisible();
    assertAccessible();
    page.getByLabel("Low-credit threshold").fill("20");
    press("Save threshold");
    assertThat(page.getByText("The low-credit threshold is saved.").first()).isVisible();
    // the watch runs a moment behind the business
    page.navigate("/alert/list.xhtml?kind=GROUP_LOW_CREDIT");
    for (int i = 0; i < 50 && page.locator("ul.alerts").count() == 0; i++) {
      page.waitForTimeout(100);
      page.reload();
    }
    assertThat(page.locator("ul.alerts")).containsText("is below EUR 20.00");
    page.getByRole(AriaRole.LINK, link("Look at it")).first().click();
    assertThat(page.getByLabel("Low-credit threshold")).hasValue("20.00");
  }

  @Test
  void tellsWhatIsWrongInTheGroupForm() {
    page.navigate("/group/create.xhtml");
    assertAccessible();
    page.getByText("Deduct from Account Balance").first().click();
    page.getByLabel("Enforce Spend Limit").check();
    page.getByLabel("Threshold Amount").fill("1e3");
    press("Save");
    assertThat(page.locator("#limit-note")).containsText("Please write the amount in digits");
    assertAccessible();
    page.getByLabel("Threshold Amount").fill("100");
    press("Save");
    assertThat(page.locator("#name-note")).containsText("Please give the group a name");
  }

  @Test
  void ordersAndCancels() {
    String group = createGroup("30");
    toTheNames(group, "Intranet SSL, 1 year");
    page.getByLabel("Domain names").fill("-bad-");
    press("Next");
    assertThat(page.locator("#names-note")).containsText("-bad- is not a domain name");
    assertAccessible();
    page.getByLabel("Domain names").fill("Host.Corp.Local");
    press("Next");
    assertThat(page.locator("#form")).containsText("host.corp.local");
    assertThat(page.locator("#form")).containsText("EUR 6.00");
    assertThat(page.locator("#form")).containsText("EUR 24.00");
    assertAccessible();
    payNow();
    assertThat(page.getByText("Placed").first()).isVisible();
    assertThat(page.getByText("Download Invoice")).isVisible();
    assertAccessible();
    page.getByRole(AriaRole.LINK, link("Cancel order")).click();
    assertAccessible();
    page.locator("button.danger").click();
    assertThat(page.locator("#reason-note")).containsText("Please say why");
    page.getByLabel("Reason").fill("ordered twice");
    page.locator("button.danger").click();
    assertThat(page.getByText("Cancelled").first()).isVisible();
    assertThat(page.getByText("Download Credit Note")).isVisible();
    page.navigate("/order/list.xhtml?q=host.corp");
    assertThat(page.getByText("host.corp.local").first()).isVisible();
    page.getByLabel("Product").selectOption("Intranet SSL");
    page.waitForURL("**product=*");
    page.getByLabel("Group").selectOption(group);
    page.waitForURL("**group=*");
    assertThat(page.locator("table.list tbody tr")).hasCount(1);
    page.getByRole(AriaRole.LINK, exactly(group)).click();
    page.waitForURL("**/group/view.xhtml?id=*");
    page.goBack();
    assertAccessible();
  }

  @Test
  void theApproverRejectsAnOrderAndItsPriceGoesBack() {
    String group = createGroup("30");
    toTheNames(group, "Intranet SSL, 1 year");
    page.getByLabel("Domain names").fill("host.corp.local");
    press("Next");
    payNow();
    assertThat(page.getByText("Placed").first()).isVisible();
    String id = page.url().replaceAll(".*id=([0-9]+).*", "$1");
    String number = Long.toString(1_000_000_000L + Long.parseLong(id));
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/orders.xhtml?q=" + number);
      assertAccessible(desk);
      desk.getByRole(AriaRole.LINK, exactly(number)).click();
      assertAccessible(desk);
      desk.getByRole(AriaRole.BUTTON, button("Reject order " + number)).click();
      settle(desk);
      assertThat(desk.locator("#reason-note")).containsText("Please say why");
      assertAccessible(desk);
      desk.getByLabel("Reason").fill("The name is not yours");
      desk.getByRole(AriaRole.BUTTON, button("Reject order " + number)).click();
      settle(desk);
      assertThat(desk.getByText("is rejected and refunded").first()).isVisible();
      assertThat(desk.locator("#history")).containsText("The name is not yours");
      desk.navigate("/office/orders.xhtml?q=" + number);
      assertThat(desk.getByText("No order matches").first()).isVisible();
      desk.navigate("/office/orders.xhtml?status=NONSENSE");
      assertThat(desk.getByRole(AriaRole.HEADING, exactly("Orders")).first()).isVisible();
    }
    page.navigate("/order/list.xhtml?status=NONSENSE");
    assertThat(page.getByRole(AriaRole.HEADING, exactly("Orders")).first()).isVisible();
    page.navigate("/order/view.xhtml?id=" + id);
    assertThat(page.locator("#history")).containsText("The name is not yours");
    assertThat(page.getByText("Download Credit Note")).isVisible();
  }

  @Test
  void keepsAnOrderThatTheGroupCannotPay() {
    String group = createGroup("5");
    toTheNames(group, "Intranet SSL, 1 year");
    page.getByLabel("Domain names").fill("host.corp.local");
    press("Next");
    payNow();
    assertThat(page.getByText("Nothing was charged").first()).isVisible();
    assertAccessible();
    page.getByText("Look at it, or pay it later").click();
    assertThat(page.getByText("On Hold").first()).isVisible();
    payNow();
    assertThat(page.getByText("Nothing was charged").first()).isVisible();
    page.getByRole(AriaRole.LINK, link("Discard request")).click();
    page.getByLabel("Reason").fill("too dear");
    page.locator("button.danger").click();
    assertThat(page.getByText("Rejected").first()).isVisible();
  }

  private String createGroup(String credits) {
    String name = "Works " + UUID.randomUUID().toString().substring(0, 8);
    page.navigate("/group/list.xhtml");
    page.getByRole(AriaRole.LINK, link("Add group")).click();
    page.getByLabel("Group Name").fill(name);
    page.getByText("Deduct from Group Balance").first().click();
    page.getByLabel("Allocate Credits to this Group from Account Balance").check();
    page.getByLabel("Amount").last().fill(credits);
    page.getByLabel("Remarks").fill("for the works");
    press("Save");
    assertThat(page.locator("#history")).isVisible();
    return name;
  }

  private void toTheNames(String group, String product) {
    page.navigate("/order/list.xhtml");
    page.getByRole(AriaRole.LINK, link("New order")).first().click();
    page.getByText(group).first().click();
    press("Next");
    press("Next");
    assertThat(page.locator("#product-note")).containsText("Please choose a product");
    page.getByText(product).first().click();
    press("Next");
  }

  private void press(String name) {
    Locator button = page.getByRole(AriaRole.BUTTON, button(name));
    button.first().click();
    settle();
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
