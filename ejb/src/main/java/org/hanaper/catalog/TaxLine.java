package org.hanaper.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import org.hanaper.shared.Money;

/**
 * One tax on a price.
 *
 * @param code the tax, e.g. {@code IGST}, {@code CGST}, {@code VAT-FR}
 * @param percent its rate, e.g. 18
 * @param amount the tax, rounded half up to the currency's scale
 */
public record TaxLine(String code, BigDecimal percent, Money amount) implements Serializable {}
