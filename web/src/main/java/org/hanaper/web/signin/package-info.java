/** Pages for those who come in: signing up, activating, signing in, forgotten passwords. */
@NullMarked
package org.hanaper.web.signin;

import org.jspecify.annotations.NullMarked;
