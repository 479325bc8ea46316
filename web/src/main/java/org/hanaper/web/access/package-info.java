/** Pages about one's own access: second factor and sessions. */
@NullMarked
package org.hanaper.web.access;

import org.jspecify.annotations.NullMarked;
