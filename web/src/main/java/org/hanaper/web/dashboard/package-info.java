/** The page that a member's day begins with. */
@NullMarked
package org.hanaper.web.dashboard;

import org.jspecify.annotations.NullMarked;
