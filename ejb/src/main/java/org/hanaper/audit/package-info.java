/** Who did what to which thing, when and from where; insert-only and sealed behind the business. */
@Feature(
    name = "audit",
    mayUse = {"shared", "store", "access"})
@NullMarked
package org.hanaper.audit;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
