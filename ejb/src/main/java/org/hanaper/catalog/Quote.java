package org.hanaper.catalog;

import java.io.Serializable;

/**
 * What is to be priced.
 *
 * @param product the product's code
 * @param years the term
 * @param names how many names, at least one
 */
public record Quote(String product, int years, int names) implements Serializable {}
