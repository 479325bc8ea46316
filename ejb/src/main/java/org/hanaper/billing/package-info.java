/** Invoices and credit notes: numbered right behind the order, never changed (design 4.3). */
@Feature(
    name = "billing",
    mayUse = {
      "shared",
      "store",
      "access",
      "audit",
      "document",
      "account",
      "ordering",
      "catalog",
      "ledger",
      "payment"
    })
@NullMarked
package org.hanaper.billing;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
