package org.hanaper.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A product as the catalogue's table holds it; its code is data (domain E.5). */
@Entity
@Table(name = "product")
@NamedQuery(
    name = ProductEntry.FOR_SALE,
    query = "select p from ProductEntry p where p.active = 1 order by p.code")
class ProductEntry {

  static final String FOR_SALE = "ProductEntry.forSale";

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "category")
  private String category;

  @Enumerated(EnumType.STRING)
  @Column(name = "level_name")
  private ValidationLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "domain_policy")
  private DomainPolicy policy;

  @Column(name = "longest_days")
  private int longestDays;

  @Column(name = "active")
  private int active;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ProductEntry() {}

  Product product() {
    return new Product(code, name, category, level, policy, longestDays);
  }
}
