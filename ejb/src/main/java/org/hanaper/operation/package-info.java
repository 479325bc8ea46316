/** Looks after the running house: checks at the start, health and metrics; nobody uses it. */
@Feature(
    name = "operation",
    mayUse = {"shared", "store", "access", "audit", "ledger", "notification"})
@NullMarked
package org.hanaper.operation;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
