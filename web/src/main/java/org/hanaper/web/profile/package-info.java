/** The pages of one's own data, address and news. */
@NullMarked
package org.hanaper.web.profile;

import org.jspecify.annotations.NullMarked;
