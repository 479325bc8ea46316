/** The few words that every feature speaks: money, ids, the caller, refusals, time, slices. */
@Feature(name = "shared")
@NullMarked
package org.hanaper.shared;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
