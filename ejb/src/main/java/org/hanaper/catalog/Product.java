package org.hanaper.catalog;

import java.io.Serializable;

/**
 * A certificate product (domain E.1).
 *
 * @param code the code, e.g. {@code 838}
 * @param name the name shown and printed
 * @param category e.g. {@code SSL/TLS} or {@code Private PKI}
 * @param level what is validated
 * @param domains which names it may carry
 * @param longestDays how many days one certificate may last, however long the term
 */
public record Product(
    String code,
    String name,
    String category,
    ValidationLevel level,
    DomainPolicy domains,
    int longestDays)
    implements Serializable {}
