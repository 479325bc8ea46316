/** Pages about access: who may come in from where and why, the second factor, sessions. */
@NullMarked
package org.hanaper.web.access;

import org.jspecify.annotations.NullMarked;
