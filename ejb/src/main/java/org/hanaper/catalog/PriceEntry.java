package org.hanaper.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** One line of a price list; lines are only added, the newest valid one counts. */
@Entity
@Table(name = "price")
@NamedQuery(name = PriceEntry.ALL, query = "select p from PriceEntry p order by p.years, p.id")
class PriceEntry {

  static final String ALL = "PriceEntry.all";

  @Id
  @Column(name = "id")
  private long id;

  @Column(name = "account_id")
  private @Nullable Long account;

  @Column(name = "product_code")
  private String product;

  @Column(name = "years")
  private int years;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "net"))
  private Money net;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "net_further"))
  @AttributeOverride(
      name = "currency",
      column = @Column(name = "currency", insertable = false, updatable = false))
  private Money netFurther;

  @Column(name = "valid_from")
  private Instant validFrom;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PriceEntry() {}

  /** Whose own price it is, null for the standard list. */
  @Nullable Long account() {
    return account;
  }

  /** The product's code. */
  String product() {
    return product;
  }

  /** The term. */
  int years() {
    return years;
  }

  /** The price of the first name without tax. */
  Money net() {
    return net;
  }

  /** The price of each further name without tax. */
  Money netFurther() {
    return netFurther;
  }

  /** From when on it holds. */
  Instant validFrom() {
    return validFrom;
  }

  /** The net price of so many names. */
  Money netFor(int names) {
    return net.plus(netFurther.times(names - 1L));
  }
}
