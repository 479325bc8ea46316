/** Credits bought online and offline: payments, the port to gateways, and the one settlement. */
@Feature(
    name = "payment",
    mayUse = {"shared", "store", "access", "audit", "document", "account", "identity", "ledger"})
@NullMarked
package org.hanaper.payment;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
