/** The audit of an account: list, one entry, export. */
@NullMarked
package org.hanaper.web.audit;

import org.jspecify.annotations.NullMarked;
