/** Benchmarks: the product against plain JDBC twins in the same process. */
@NullMarked
package org.hanaper.bench;

import org.jspecify.annotations.NullMarked;
