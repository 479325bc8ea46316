/** The house's own private authority: issues, keeps and hands out certificates (domain E.4). */
@Feature(
    name = "certificate",
    mayUse = {"shared", "store", "access", "audit", "document", "account", "ordering", "csr"})
@NullMarked
package org.hanaper.certificate;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
