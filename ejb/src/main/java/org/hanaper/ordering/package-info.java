/** Certificate requests and orders: the charge, the refund and the way from placed to fulfilled. */
@Feature(
    name = "ordering",
    mayUse = {
      "shared",
      "store",
      "access",
      "audit",
      "document",
      "account",
      "identity",
      "group",
      "ledger",
      "catalog",
      "csr"
    })
@NullMarked
package org.hanaper.ordering;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
