/** People who sign in: identities, passwords, blocks, links, sessions, memberships, operators. */
@Feature(
    name = "identity",
    mayUse = {"shared", "store", "access", "audit", "document", "account", "ledger", "factor"})
@NullMarked
package org.hanaper.identity;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
