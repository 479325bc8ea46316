package org.hanaper.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the demo people do in a month: pay in, share out, order, sometimes cancel. */
@ApplicationScoped
class DemoTrade {

  private static final List<String> HOSTS =
      List.of("www", "shop", "mail", "vpn", "erp", "api", "docs", "status", "lab", "print");

  @Inject DemoHouse house;
  @Inject OfflinePayments payments;
  @Inject OfflineDecisions decisions;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject Clock clock;

  /**
   * An enterprise that trades.
   *
   * @param folk who it is
   * @param administrator who acts for it
   * @param operator who decides its payments
   * @param groups its groups, the two with a balance first
   */
  record Shop(DemoFolk folk, Caller administrator, Caller operator, List<GroupId> groups) {}

  void payIn(Shop shop, int month) throws Exception {
    Money amount = Money.parse(shop.folk().monthly(), DemoHouse.currencyOf(shop.folk()));
    OfflinePaymentId payment =
        house.as(shop.administrator(), () -> payments.submit(wire(shop, month)));
    house.as(
        shop.operator(), () -> decisions.approve(new ApproveOfflinePayment(payment, amount, "")));
  }

  private SubmitOfflinePayment wire(Shop shop, int month) {
    String reference = String.format(Locale.ROOT, "TRF-%s-%02d", shop.folk().country(), month + 10);
    return new SubmitOfflinePayment(
        shop.folk().monthly(),
        OfflineMode.WIRE,
        reference,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
        "First Harbour Bank",
        "Monthly credits",
        null,
        "demo-" + reference);
  }

  void shareOut(Shop shop, int month) throws Exception {
    Money share = Money.parse(shop.folk().allocation(), DemoHouse.currencyOf(shop.folk()));
    GroupId group = shop.groups().get(month % 2);
    house.as(
        shop.administrator(),
        () ->
            credit.allocate(
                new MoveCredits(
                    group,
                    Money.ofMinor(share.minor() / 2, share.currency()),
                    null,
                    "Monthly share",
                    "demo-share-" + shop.folk().domain() + month)));
  }

  void order(Shop shop, int number, Random random) throws Exception {
    boolean withoutRequest = number % 5 == 1;
    String product = random.nextInt(3) == 0 ? "100" : "838";
    String name = HOSTS.get(random.nextInt(HOSTS.size())) + number + "." + shop.folk().domain();
    GroupId group = shop.groups().get(random.nextInt(shop.groups().size()));
    String key = "demo-order-" + shop.folk().domain() + number;
    OrderId order =
        house.as(
            shop.administrator(),
            () ->
                desk.place(
                    new PlaceOrder(
                        group,
                        product,
                        1,
                        List.of(name),
                        withoutRequest ? "" : DemoKeys.request(List.of(name)),
                        "",
                        null,
                        key)));
    if (withoutRequest && random.nextBoolean()) {
      house.as(shop.administrator(), () -> cancel(order, key));
    }
  }

  private @Nullable Void cancel(OrderId order, String key) {
    desk.cancel(order, "The server was never set up", "cancel-" + key);
    return null;
  }
}
