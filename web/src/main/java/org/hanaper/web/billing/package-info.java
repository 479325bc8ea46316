/** Pages about money: adding credits, payments, invoices; and the doors for gateways. */
@NullMarked
package org.hanaper.web.billing;

import org.jspecify.annotations.NullMarked;
