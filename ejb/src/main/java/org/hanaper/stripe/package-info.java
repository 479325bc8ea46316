/** The gateway Stripe Checkout behind the port of {@code payment}: a hosted page, three calls. */
@Feature(
    name = "stripe",
    mayUse = {"shared", "store", "payment"})
@NullMarked
package org.hanaper.stripe;

import org.hanaper.Feature;
import org.jspecify.annotations.NullMarked;
