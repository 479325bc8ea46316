/** Dashboard, lists across features and exports, over read-only views; reads only. */
@Feature(
    name = "report",
    mayUse = {"shared", "store", "access", "audit", "ledger", "account", "ordering"})
@NullMarked
package org.hanaper.report;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
