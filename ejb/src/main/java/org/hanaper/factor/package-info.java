/** The second factor: codes by time (RFC 6238), recovery codes, and which accounts demand it. */
@Feature(
    name = "factor",
    mayUse = {"shared", "store", "access", "audit"})
@NullMarked
package org.hanaper.factor;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
