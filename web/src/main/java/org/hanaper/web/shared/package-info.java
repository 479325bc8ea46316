/** What every page has in common: layout, texts, notices, the guard of pages, running an act. */
@NullMarked
package org.hanaper.web.shared;

import org.jspecify.annotations.NullMarked;
