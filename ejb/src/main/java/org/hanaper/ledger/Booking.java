package org.hanaper.ledger;

import java.util.List;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Fingerprint;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transaction to be posted.
 *
 * @param kind what it stands for
 * @param account the customer's account it belongs to
 * @param key the request's idempotency key, unique in the account with the kind of operation in it
 * @param reference the order, payment or group it belongs to, as people quote it
 * @param remarks what the person who made it wrote; empty when nothing
 * @param document the supporting document's id, null without one
 * @param legs two or more sides of one currency that sum to zero
 */
public record Booking(
    TransactionKind kind,
    AccountId account,
    String key,
    String reference,
    String remarks,
    @Nullable Long document,
    List<Leg> legs) {

  /** Refuses a booking that does not add up (domain D.13, invariant 1). */
  public Booking {
    legs = List.copyOf(legs);
    if (legs.size() < 2 || key.isBlank() || key.length() > 80) {
      throw new IllegalArgumentException("booking " + kind + " " + key);
    }
    Money sum = Money.zero(legs.get(0).amount().currency());
    for (Leg leg : legs) {
      sum = sum.plus(leg.amount());
    }
    if (sum.minor() != 0) {
      throw new IllegalArgumentException("booking " + kind + " leaves " + sum);
    }
  }

  /** The fingerprint by which a repeated request is told from another one with the same key. */
  String fingerprint() {
    StringBuilder text = new StringBuilder(kind.name()).append(reference);
    for (Leg leg : legs) {
      text.append('|').append(leg.account().number()).append(leg.subLedger()).append(leg.amount());
    }
    return Fingerprint.of(text.toString());
  }
}
