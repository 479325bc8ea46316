package org.hanaper.demo;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanaper.access.Inside;
import org.hanaper.billing.Issuing;
import org.hanaper.certificate.CertificateTimer;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MovableClock;

/** Lives a year of the demo enterprises, month by month, on a clock of its own. */
@Stateless
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoYear {

  private static final int MONTHS = 12;
  private static final int LAST_DAYS = 362;
  private static final long SEED = 1399L;

  @Inject Clock clock;
  @Inject MovableClock hands;
  @Inject DemoHouse house;
  @Inject DemoNeighbours neighbours;
  @Inject DemoTrade trade;
  @Inject DemoLinks links;
  @Inject Issuing issuing;
  @Inject CertificateTimer certificates;

  /**
   * Makes the year that ends now; the clock runs again when it returns.
   *
   * @throws Exception what a boundary refused; the demo is then broken
   */
  @Inside
  public void make() throws Exception {
    Instant now = clock.instant();
    links.listen(true);
    try {
      live(now.minus(Duration.ofDays(365)).truncatedTo(ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS));
    } finally {
      links.listen(false);
      hands.release();
    }
  }

  private void live(Instant begin) throws Exception {
    hands.stopAt(begin);
    Caller operator = house.appointOperator();
    List<DemoTrade.Shop> shops = new ArrayList<>();
    for (DemoFolk folk : DemoFolk.all()) {
      shops.add(open(folk, operator));
    }
    house.lend(DemoFolk.consultant(), shops.get(0).administrator());
    Random random = new Random(SEED);
    for (int month = 0; month < MONTHS; month++) {
      for (DemoTrade.Shop shop : shops) {
        tradeFor(shop, begin.plus(30L * month + 2, ChronoUnit.DAYS), month, random);
      }
    }
    hands.stopAt(begin.plus(LAST_DAYS, ChronoUnit.DAYS));
    neighbours.moveIn(operator);
  }

  private DemoTrade.Shop open(DemoFolk folk, Caller operator) throws Exception {
    Caller administrator = house.found(folk);
    house.bill(folk, administrator);
    DemoTrade.Shop empty = new DemoTrade.Shop(folk, administrator, operator, List.of());
    trade.payIn(empty, -1);
    trade.payIn(empty, -2);
    List<GroupId> groups = house.furnish(folk, administrator, operator);
    house.hire(folk, administrator);
    return new DemoTrade.Shop(folk, administrator, operator, groups);
  }

  private void tradeFor(DemoTrade.Shop shop, Instant start, int month, Random random)
      throws Exception {
    hands.stopAt(start);
    trade.payIn(shop, month);
    trade.shareOut(shop, month);
    int orders = 2 + random.nextInt(3);
    for (int i = 0; i < orders; i++) {
      hands.stopAt(
          start.plus(5L * i + 1, ChronoUnit.DAYS).plus(random.nextInt(480), ChronoUnit.MINUTES));
      trade.order(shop, month * 10 + i, random);
      certificates.runNow();
      issuing.runNow();
    }
  }
}
