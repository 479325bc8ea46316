/** Checks certificate requests (PKCS#10) and keeps the list of compromised keys (domain E.3). */
@Feature(
    name = "csr",
    mayUse = {"shared", "store", "access"})
@NullMarked
package org.hanaper.csr;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
