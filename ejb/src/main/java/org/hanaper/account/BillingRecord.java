package org.hanaper.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** The billing information that an account has saved; replaced as a whole, never in parts. */
@Entity
@Table(name = "billing_profile")
class BillingRecord {

  @Id
  @Column(name = "account_id")
  private long account;

  @Column(name = "legal_name")
  private String legalName;

  @Column(name = "street")
  private String street;

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "city")
  private String city;

  @Column(name = "state")
  private String state;

  @Column(name = "country")
  private String country;

  @Column(name = "tax_number")
  private @Nullable String taxNumber;

  @Column(name = "email")
  private String email;

  @Column(name = "purchase_order")
  private @Nullable String purchaseOrder;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BillingRecord() {}

  @SuppressWarnings("NullAway.Init") // replace fills every field
  BillingRecord(AccountId account, BillingProfile profile, Instant now) {
    this.account = account.value();
    replace(profile, now);
  }

  /** Puts other information in the place of what was saved. */
  final void replace(BillingProfile profile, Instant now) {
    legalName = profile.legalName();
    street = profile.street();
    postalCode = profile.postalCode();
    city = profile.city();
    state = profile.state();
    country = profile.country();
    taxNumber = profile.taxNumber();
    email = profile.email();
    purchaseOrder = profile.purchaseOrder();
    changedAt = now;
  }

  BillingProfile profile() {
    return new BillingProfile(
        legalName, street, postalCode, city, state, country, taxNumber, email, purchaseOrder);
  }
}
