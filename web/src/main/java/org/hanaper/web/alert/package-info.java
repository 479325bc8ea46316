/** Pages of what somebody is alerted to. */
@NullMarked
package org.hanaper.web.alert;

import org.jspecify.annotations.NullMarked;
