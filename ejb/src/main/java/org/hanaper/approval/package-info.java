/** Acts above an amount wait for a second person of the account (four eyes). */
@Feature(
    name = "approval",
    mayUse = {"shared", "store", "access", "audit", "document", "account", "identity", "ledger"})
@NullMarked
package org.hanaper.approval;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
