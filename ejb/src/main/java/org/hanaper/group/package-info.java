/** Groups (cost centres): who may use them, who pays, spend limits and allocated credits. */
@Feature(
    name = "group",
    mayUse = {
      "shared",
      "store",
      "access",
      "approval",
      "audit",
      "document",
      "account",
      "identity",
      "member",
      "ledger"
    })
@NullMarked
package org.hanaper.group;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
