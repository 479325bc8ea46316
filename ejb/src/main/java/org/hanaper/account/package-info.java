/** Customers' contracts: kinds, states, settings, and the wallet each one has. */
@Feature(
    name = "account",
    mayUse = {"shared", "store", "access", "audit", "document", "ledger"})
@NullMarked
package org.hanaper.account;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
