/** From where people may come in, and the promise that an administrator always can. */
@Feature(
    name = "restriction",
    mayUse = {"shared", "store", "access", "audit", "document", "account", "identity"})
@NullMarked
package org.hanaper.restriction;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
