/** What is sold and for how much: products, price lists, tax rules and the entities that sell. */
@Feature(
    name = "catalog",
    mayUse = {"shared", "store", "access", "audit", "document", "account"})
@NullMarked
package org.hanaper.catalog;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
