package org.hanaper.testgateway;

import jakarta.json.Json;
import java.time.Instant;

/**
 * A payment that a card was given for.
 *
 * @param payment the portal's number of it
 * @param state PAID, REFUSED, CANCELLED or PENDING
 * @param amount what was taken, in minor units
 * @param currency ISO 4217
 * @param reference our number of it
 * @param dueAt when a pending one counts as paid
 */
record Charge(
    String payment, String state, long amount, String currency, String reference, Instant dueAt) {

  /** The charge as it stands at a moment: what was pending is paid when its time has come. */
  Charge at(Instant now) {
    return state.equals("PENDING") && !dueAt.isAfter(now)
        ? new Charge(payment, "PAID", amount, currency, reference, dueAt)
        : this;
  }

  /** The words of it, for webhooks and answers. */
  String json(String id) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("payment", payment)
        .add("state", state)
        .add("amount", amount)
        .add("currency", currency)
        .add("reference", reference)
        .build()
        .toString();
  }
}
