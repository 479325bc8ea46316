package org.hanaper.catalog;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * The legal entity that sells to an account and issues its invoices (domain D.9).
 *
 * @param code its short name, e.g. {@code IN}
 * @param legalName its name in law
 * @param address its address, lines separated by line feeds
 * @param country its country, ISO 3166 of two letters
 * @param state its state where tax depends on it, else empty
 * @param taxNumber its tax number
 * @param zone the zone of its financial day
 * @param seriesPrefix what its invoice numbers begin with, at most three characters
 */
public record Seller(
    String code,
    String legalName,
    String address,
    String country,
    String state,
    String taxNumber,
    ZoneId zone,
    String seriesPrefix)
    implements Serializable {}
