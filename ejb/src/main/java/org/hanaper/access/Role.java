package org.hanaper.access;

import static org.hanaper.access.Permission.API_USE;
import static org.hanaper.access.Permission.AUDIT_VIEW;
import static org.hanaper.access.Permission.BILLING_EDIT;
import static org.hanaper.access.Permission.CA_MANAGE;
import static org.hanaper.access.Permission.CERTIFICATE_MANAGE;
import static org.hanaper.access.Permission.CREDIT_ADD;
import static org.hanaper.access.Permission.CREDIT_ALLOCATE;
import static org.hanaper.access.Permission.CREDIT_WITHDRAW;
import static org.hanaper.access.Permission.DASHBOARD_VIEW;
import static org.hanaper.access.Permission.DISCOVERY_USE;
import static org.hanaper.access.Permission.DOMAIN_MANAGE;
import static org.hanaper.access.Permission.EXPIRY_VIEW;
import static org.hanaper.access.Permission.GROUP_EDIT;
import static org.hanaper.access.Permission.GROUP_FINANCE;
import static org.hanaper.access.Permission.INVOICE_VIEW;
import static org.hanaper.access.Permission.LOW_CREDIT_SEE;
import static org.hanaper.access.Permission.OFFICE_ACCOUNTS;
import static org.hanaper.access.Permission.OFFICE_ACCOUNT_EDIT;
import static org.hanaper.access.Permission.OFFICE_APPROVE;
import static org.hanaper.access.Permission.OFFICE_FINANCE;
import static org.hanaper.access.Permission.OFFICE_MAIL;
import static org.hanaper.access.Permission.OFFICE_OPERATORS;
import static org.hanaper.access.Permission.OFFICE_UNBLOCK;
import static org.hanaper.access.Permission.ORDER_APPROVE;
import static org.hanaper.access.Permission.ORDER_CANCEL;
import static org.hanaper.access.Permission.ORDER_PLACE;
import static org.hanaper.access.Permission.ORDER_VIEW;
import static org.hanaper.access.Permission.ORGANIZATION_MANAGE;
import static org.hanaper.access.Permission.PRICE_LIST_MANAGE;
import static org.hanaper.access.Permission.PRODUCT_MANAGE;
import static org.hanaper.access.Permission.PROFILE_EDIT;
import static org.hanaper.access.Permission.REPORT_VIEW;
import static org.hanaper.access.Permission.SUB_ACCOUNT_MANAGE;
import static org.hanaper.access.Permission.SUB_ORDER_APPROVE;
import static org.hanaper.access.Permission.TOOL_USE;
import static org.hanaper.access.Permission.USER_EDIT;
import static org.hanaper.access.Scope.ALL;
import static org.hanaper.access.Scope.GROUP;
import static org.hanaper.access.Scope.OWN;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The six roles of an account and the three of the back office, each a set of permissions (domain
 * C). The text file {@code permissions.txt} of the tests holds every cell.
 */
public enum Role {
  /** Oversees the account. */
  ADMINISTRATOR(everythingInAnAccount()),
  /** Oversees groups, users and orders. */
  MANAGER(
      cells()
          .with(ALL, DASHBOARD_VIEW, LOW_CREDIT_SEE, SUB_ORDER_APPROVE, ORGANIZATION_MANAGE)
          .with(ALL, DOMAIN_MANAGE, GROUP_EDIT, CREDIT_ALLOCATE, GROUP_FINANCE, USER_EDIT)
          .with(ALL, CA_MANAGE, PRODUCT_MANAGE, SUB_ACCOUNT_MANAGE, PRICE_LIST_MANAGE, API_USE)
          .with(ALL, CREDIT_ADD, INVOICE_VIEW, BILLING_EDIT, AUDIT_VIEW, REPORT_VIEW, TOOL_USE)
          .with(ALL, PROFILE_EDIT)
          .with(GROUP, ORDER_PLACE, ORDER_VIEW, EXPIRY_VIEW, ORDER_CANCEL, ORDER_APPROVE)
          .with(GROUP, CERTIFICATE_MANAGE)),
  /** Looks after the money. */
  FINANCE_MANAGER(
      cells()
          .with(ALL, DASHBOARD_VIEW, LOW_CREDIT_SEE, SUB_ORDER_APPROVE, GROUP_EDIT)
          .with(ALL, CREDIT_ALLOCATE, GROUP_FINANCE, USER_EDIT, CA_MANAGE, PRODUCT_MANAGE)
          .with(ALL, SUB_ACCOUNT_MANAGE, PRICE_LIST_MANAGE, API_USE, CREDIT_ADD, INVOICE_VIEW)
          .with(ALL, CREDIT_WITHDRAW, BILLING_EDIT, AUDIT_VIEW, REPORT_VIEW, TOOL_USE)
          .with(ALL, PROFILE_EDIT)
          .with(GROUP, ORDER_PLACE, ORDER_VIEW, EXPIRY_VIEW)),
  /** Requests certificates and sees the orders of the groups. */
  STANDARD_USER(
      cells()
          .with(ALL, DASHBOARD_VIEW, CA_MANAGE, API_USE, REPORT_VIEW, TOOL_USE, PROFILE_EDIT)
          .with(GROUP, ORDER_PLACE, ORDER_VIEW, EXPIRY_VIEW)
          .with(OWN, ORDER_CANCEL, CERTIFICATE_MANAGE, INVOICE_VIEW)),
  /** Requests certificates for himself. */
  BASIC_USER(
      cells()
          .with(ALL, DASHBOARD_VIEW, API_USE, REPORT_VIEW, TOOL_USE, PROFILE_EDIT)
          .with(GROUP, ORDER_PLACE)
          .with(OWN, ORDER_VIEW, EXPIRY_VIEW, ORDER_CANCEL, CERTIFICATE_MANAGE, INVOICE_VIEW)),
  /** Finds certificates and looks after key stores. */
  DISCOVERY_USER(
      cells().with(ALL, DASHBOARD_VIEW, REPORT_VIEW, TOOL_USE, PROFILE_EDIT, DISCOVERY_USE)),
  /** Back office: looks after accounts and lifts blocks. */
  ACCOUNT_MANAGER(
      cells()
          .with(ALL, OFFICE_ACCOUNTS, OFFICE_UNBLOCK, OFFICE_MAIL)
          .with(ALL, OFFICE_ACCOUNT_EDIT, OFFICE_OPERATORS)),
  /** Back office: decides applications. */
  APPROVER(cells().with(ALL, OFFICE_ACCOUNTS, OFFICE_APPROVE)),
  /** Back office: looks after payments. */
  FINANCE(cells().with(ALL, OFFICE_ACCOUNTS, OFFICE_FINANCE));

  // an unmodifiable copy; the JDK has no immutable EnumMap type
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<Permission, Scope> scopes;

  Role(Cells cells) {
    scopes = Collections.unmodifiableMap(cells.scopes);
  }

  /**
   * How far the permission reaches for this role.
   *
   * @param permission the permission asked for
   * @return {@link Scope#NONE} when the role doesn't hold it
   */
  public Scope scope(Permission permission) {
    return scopes.getOrDefault(permission, Scope.NONE);
  }

  /** Whether the role belongs to the back office. */
  public boolean isOffice() {
    return compareTo(ACCOUNT_MANAGER) >= 0;
  }

  private static Cells cells() {
    return new Cells();
  }

  private static Cells everythingInAnAccount() {
    Cells all = new Cells();
    for (Permission permission : Permission.values()) {
      if (permission.compareTo(OFFICE_ACCOUNTS) < 0) {
        all.with(ALL, permission);
      }
    }
    return all;
  }

  private static final class Cells {

    private final Map<Permission, Scope> scopes = new EnumMap<>(Permission.class);

    Cells with(Scope scope, Permission... permissions) {
      for (Permission permission : permissions) {
        scopes.put(permission, scope);
      }
      return this;
    }
  }
}
