/** Who may do what: permissions, roles as sets of permissions, and the caller of the moment. */
@Feature(
    name = "access",
    mayUse = {"shared", "store"})
@NullMarked
package org.hanaper.access;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
