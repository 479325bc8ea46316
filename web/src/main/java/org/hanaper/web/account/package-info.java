/** Pages about the account itself. */
@NullMarked
package org.hanaper.web.account;

import org.jspecify.annotations.NullMarked;
