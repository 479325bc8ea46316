/** Pages about acts that wait for a second person: list, look at, decide. */
@NullMarked
package org.hanaper.web.approval;

import org.jspecify.annotations.NullMarked;
