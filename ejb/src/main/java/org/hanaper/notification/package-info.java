/** Hears what happens elsewhere and writes mail about it: outbox, templates, sending, retries. */
@Feature(
    name = "notification",
    mayUse = {
      "shared",
      "store",
      "access",
      "approval",
      "audit",
      "account",
      "identity",
      "restriction",
      "member",
      "bulk",
      "ledger",
      "catalog",
      "group",
      "payment",
      "withdrawal",
      "correction",
      "ordering",
      "certificate",
      "billing"
    })
@NullMarked
package org.hanaper.notification;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
