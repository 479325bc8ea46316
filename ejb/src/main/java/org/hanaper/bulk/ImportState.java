package org.hanaper.bulk;

/** Where an import stands. */
public enum ImportState {
  /** The file was looked at; nothing has been created. */
  CHECKED,
  /** Users are being created. */
  RUNNING,
  /** Every line has its result. */
  DONE,
  /** It was stopped; lines without a result were left out. */
  STOPPED
}
