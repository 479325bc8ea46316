package org.hanaper.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One tax that a seller adds for a kind of buyer, or the note that says why there is none. */
@Entity
@Table(name = "tax_rule")
@NamedQuery(name = TaxRule.ALL, query = "select r from TaxRule r order by r.id")
class TaxRule {

  static final String ALL = "TaxRule.all";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private long id;

  @Column(name = "seller_code")
  private String seller;

  @Enumerated(EnumType.STRING)
  @Column(name = "buyer_kind")
  private BuyerKind buyer;

  @Column(name = "code")
  private String code;

  @Column(name = "rate")
  private BigDecimal rate;

  @Column(name = "note")
  private String note;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TaxRule() {}

  TaxRule(
      String seller,
      BuyerKind buyer,
      String code,
      BigDecimal rate,
      String note,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {
    this.seller = seller;
    this.buyer = buyer;
    this.code = code;
    this.rate = rate;
    this.note = note;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /** The seller's code. */
  String seller() {
    return seller;
  }

  /** The kind of buyer. */
  BuyerKind buyer() {
    return buyer;
  }

  /** The tax. */
  String code() {
    return code;
  }

  /** Its percentage without useless zeros; zero when it only brings its note. */
  BigDecimal rate() {
    return rate.stripTrailingZeros();
  }

  /** The wording for the invoice, empty when none. */
  String note() {
    return note;
  }

  /** Whether the rule holds on a day. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
