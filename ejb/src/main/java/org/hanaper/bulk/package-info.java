/** Users imported from a file: looked at first, then created behind the page, line by line. */
@Feature(
    name = "bulk",
    mayUse = {"shared", "store", "access", "audit", "account", "identity", "group", "member"})
@NullMarked
package org.hanaper.bulk;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
