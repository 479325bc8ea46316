/** The pages of the users of an account. */
@NullMarked
package org.hanaper.web.member;

import org.jspecify.annotations.NullMarked;
