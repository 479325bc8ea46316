package org.hanaper.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hanaper.access.Capability;

/** The three doors by which a customer comes in (design 1), and what each kind can have. */
public enum AccountKind {
  /** An organisation that runs its own certificates. */
  ENTERPRISE(false, EnumSet.of(Capability.MULTIPLE_GROUPS)),
  /** A partner with accounts under its own; approved before activation. */
  RESELLER(true, EnumSet.allOf(Capability.class)),
  /** A legal entity registered in the customer area. */
  CUSTOMER_AREA(false, EnumSet.of(Capability.MULTIPLE_GROUPS));

  /** An account under a reseller has the Default Group only, whatever its kind (domain A.2). */
  private static final Set<Capability> NEVER_UNDER_A_RESELLER =
      Collections.unmodifiableSet(EnumSet.allOf(Capability.class));

  private final boolean approved;

  // an unmodifiable copy; the JDK has no immutable EnumSet type
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Capability> capabilities;

  AccountKind(boolean approved, Set<Capability> capabilities) {
    this.approved = approved;
    this.capabilities = Collections.unmodifiableSet(capabilities);
  }

  /** Whether the back office decides before the account can be activated. */
  public boolean isApproved() {
    return approved;
  }

  /**
   * Whether accounts of this kind can have something.
   *
   * @param capability what
   * @param underReseller whether the account stands under a reseller's
   */
  public boolean canHave(Capability capability, boolean underReseller) {
    return capabilities.contains(capability)
        && !(underReseller && NEVER_UNDER_A_RESELLER.contains(capability));
  }
}
