/** Pages about groups: list, create, look at, edit, move credits. */
@NullMarked
package org.hanaper.web.group;

import org.jspecify.annotations.NullMarked;
