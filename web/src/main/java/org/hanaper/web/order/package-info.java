/** Pages about orders: list, the wizard, one order with its documents. */
@NullMarked
package org.hanaper.web.order;

import org.jspecify.annotations.NullMarked;
