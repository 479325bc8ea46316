/** The database under all features: its schema, plain SQL, and the box that encrypts secrets. */
@Feature(name = "store", mayUse = "shared")
@NullMarked
package org.hanaper.store;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
