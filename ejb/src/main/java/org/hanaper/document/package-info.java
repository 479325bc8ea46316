/** Keeps uploaded and rendered files, checked by decoding them (security rule 23). */
@Feature(
    name = "document",
    mayUse = {"shared", "store", "access", "audit"})
@NullMarked
package org.hanaper.document;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
