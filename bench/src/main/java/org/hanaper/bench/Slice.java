package org.hanaper.bench;

import java.util.Arrays;

/**
 * What one side did in one slice.
 *
 * @param rate operations per second
 * @param cpu CPU time of the process for each operation, in microseconds
 * @param median the median time of one operation, in microseconds
 */
record Slice(double rate, double cpu, double median) {

  static Slice of(long[] nanos, double seconds, double cpuMicros) {
    int done = Math.max(1, nanos.length);
    Arrays.sort(nanos);
    double median = nanos.length == 0 ? 0 : nanos[nanos.length / 2] / 1e3;
    return new Slice(nanos.length / seconds, cpuMicros / done, median);
  }
}
