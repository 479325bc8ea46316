/**
 * Demo data: two enterprises with a year behind them, made before the doors open by driving the
 * boundaries as their people would, never by inserting rows.
 */
@Feature(
    name = "demo",
    mayUse = {
      "shared",
      "store",
      "access",
      "account",
      "identity",
      "member",
      "catalog",
      "group",
      "payment",
      "ordering",
      "certificate",
      "billing",
      "ledger"
    })
@NullMarked
package org.hanaper.demo;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
