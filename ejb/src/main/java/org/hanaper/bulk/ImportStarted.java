package org.hanaper.bulk;

/**
 * An import was started; told within the transaction.
 *
 * @param id which one
 */
record ImportStarted(ImportId id) {}
