package org.hanaper.ordering;

import java.io.Serializable;

/**
 * What is not finished in a group.
 *
 * @param open orders that are charged and not yet fulfilled, cancelled or rejected
 * @param onHold requests that wait to be paid
 */
public record UnderWay(long open, long onHold) implements Serializable {}
