/** Pages about who may come in from where, and why. */
@NullMarked
package org.hanaper.web.access;

import org.jspecify.annotations.NullMarked;
