/** Wallets and the double-entry book (domain D); knows no groups and no orders. */
@Feature(
    name = "ledger",
    mayUse = {"shared", "store", "access", "audit"})
@NullMarked
package org.hanaper.ledger;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
