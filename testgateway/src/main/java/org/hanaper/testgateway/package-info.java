/**
 * The test payment gateway: a hosted card page that takes no money, for demonstrations and tests.
 *
 * <p>An application of its own. It shares no code and no database with the portal and speaks to it
 * only by signed redirect and by signed webhook, as a foreign gateway would.
 */
@NullMarked
package org.hanaper.testgateway;

import org.jspecify.annotations.NullMarked;
