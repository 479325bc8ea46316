package org.hanaper.offending.left;

import java.time.Instant;
import org.hanaper.offending.right.Job;

/**
 * Is public and no boundary, reads the machine's clock, and calls what only the container calls.
 */
public class Helper {

  Instant begin(Job job) {
    job.run();
    return Instant.now();
  }
}
