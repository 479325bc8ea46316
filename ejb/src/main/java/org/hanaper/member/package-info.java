/** The users of an account: who they are in it, what they may do, invitations. */
@Feature(
    name = "member",
    mayUse = {
      "shared",
      "store",
      "access",
      "audit",
      "document",
      "account",
      "identity",
      "restriction"
    })
@NullMarked
package org.hanaper.member;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
