/** Corrections of balances by two persons of the finance team (domain D.4: X1, X2). */
@Feature(
    name = "correction",
    mayUse = {"shared", "store", "access", "audit", "account", "ledger"})
@NullMarked
package org.hanaper.correction;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
