package org.hanaper.ordering;

import java.time.Instant;
import java.util.List;
import org.hanaper.catalog.Price;
import org.hanaper.group.FinanceMode;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * An order as its row holds it.
 *
 * <p>It begins on hold or placed. A placed order ends fulfilled, cancelled or rejected, and never
 * changes afterwards; a request on hold ends placed or rejected.
 */
record Order(
    OrderId id,
    AccountId account,
    GroupId group,
    OrderStatus status,
    Wanted wanted,
    Price price,
    String seller,
    Payment payment,
    Origin origin,
    Keys keys) {

  /** The number people quote: of the order once charged, of the request before. */
  String number() {
    return payment.at() == null ? id.requestNumber() : id.orderNumber();
  }

  /** What was asked for. */
  record Wanted(
      String product,
      String productName,
      int longestDays,
      int years,
      List<String> names,
      String organization,
      String csr,
      String remarks) {

    String mainName() {
      return names.get(0);
    }
  }

  /** Which wallet pays or paid, in which counting period, and when (null on hold). */
  record Payment(FinanceMode mode, WalletId wallet, @Nullable Long period, @Nullable Instant at) {}

  /** When and by whom it was requested. */
  record Origin(Instant at, @Nullable MembershipId by, String name) {}

  /** The keys of the requests that made, paid and ended it. */
  record Keys(String made, String hash, @Nullable String paid, @Nullable String ended) {}
}
