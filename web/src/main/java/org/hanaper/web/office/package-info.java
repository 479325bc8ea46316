/** Pages of the back office. */
@NullMarked
package org.hanaper.web.office;

import org.jspecify.annotations.NullMarked;
