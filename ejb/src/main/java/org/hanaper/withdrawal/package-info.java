/** Credits asked back: where the money goes, the reserve, and finance's decision (domain B.11). */
@Feature(
    name = "withdrawal",
    mayUse = {"shared", "store", "access", "approval", "audit", "account", "identity", "ledger"})
@NullMarked
package org.hanaper.withdrawal;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
