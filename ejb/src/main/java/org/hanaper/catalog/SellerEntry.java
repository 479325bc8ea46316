package org.hanaper.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A legal entity that sells; a bar parts the lines of its address in the table. */
@Entity
@Table(name = "seller")
@NamedQuery(name = SellerEntry.ALL, query = "select s from SellerEntry s order by s.code")
class SellerEntry {

  static final String ALL = "SellerEntry.all";

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "legal_name")
  private String legalName;

  @Column(name = "address")
  private String address;

  @Column(name = "country")
  private String country;

  @Column(name = "state")
  private String state;

  @Column(name = "state_code")
  private String stateCode;

  @Column(name = "tax_number")
  private String taxNumber;

  @Column(name = "zone")
  private String zone;

  @Column(name = "series_prefix")
  private String seriesPrefix;

  @Column(name = "currency")
  private String currency;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SellerEntry() {}

  SellerRow row() {
    Seller seller =
        new Seller(
            code,
            legalName,
            address.replace('|', '\n'),
            country,
            state,
            taxNumber,
            ZoneId.of(zone),
            seriesPrefix);
    return new SellerRow(seller, currency, stateCode);
  }
}
