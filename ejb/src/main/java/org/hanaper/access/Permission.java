package org.hanaper.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A right, one for each row of the domain's matrix (section C) and one for each act of the back
 * office. Code asks for a permission and never for a role.
 */
public enum Permission {
  /** Row 1: see the dashboard. */
  DASHBOARD_VIEW,
  /** Row 2: see that the balance is low. */
  LOW_CREDIT_SEE,
  /** Row 3: place a certificate request. */
  ORDER_PLACE,
  /** Row 4: view orders. */
  ORDER_VIEW,
  /** Row 5: see expiring certificates. */
  EXPIRY_VIEW,
  /** Row 6: cancel a pending order. */
  ORDER_CANCEL,
  /** Row 7: approve a request that waits for the administrator. */
  ORDER_APPROVE,
  /** Row 8: approve and pay a sub-account's order. */
  SUB_ORDER_APPROVE,
  /** Row 9: revoke, reissue, renew, replace a certificate. */
  CERTIFICATE_MANAGE,
  /** Row 10: manage organisations. */
  ORGANIZATION_MANAGE,
  /** Row 11: manage domains. */
  DOMAIN_MANAGE,
  /** Row 12: create groups. */
  GROUP_CREATE,
  /** Row 13: view and edit groups. */
  GROUP_EDIT,
  /** Row 14: allocate and deallocate credits. */
  CREDIT_ALLOCATE,
  /** Row 15: set a group's finance mode and spend limit. */
  GROUP_FINANCE,
  /** Row 16: create users. */
  USER_CREATE,
  /** Row 17: edit users and their groups. */
  USER_EDIT,
  /** Row 18: change roles. */
  ROLE_ASSIGN,
  /** Row 19: create invitations. */
  INVITATION_CREATE,
  /** Row 20: manage authorities. */
  CA_MANAGE,
  /** Row 21: manage products. */
  PRODUCT_MANAGE,
  /** Row 22: manage sub-accounts. */
  SUB_ACCOUNT_MANAGE,
  /** Row 23: set price lists of sub-accounts. */
  PRICE_LIST_MANAGE,
  /** Row 24: use the API with own keys. */
  API_USE,
  /** Row 25: issue keys for another user. */
  API_KEY_ISSUE,
  /** Row 26: add credits and recheck payments. */
  CREDIT_ADD,
  /** Row 27: invoices, credit notes, ledger. */
  INVOICE_VIEW,
  /** Row 28: withdraw credits. */
  CREDIT_WITHDRAW,
  /** Row 29: billing information. */
  BILLING_EDIT,
  /** Row 30: audit log. */
  AUDIT_VIEW,
  /** Row 31: reports. */
  REPORT_VIEW,
  /** Row 32: tools. */
  TOOL_USE,
  /** Row 33: own profile. */
  PROFILE_EDIT,
  /** Row 34: account settings. */
  SETTINGS_EDIT,
  /** Row 35: IP restrictions. */
  IP_RULE_EDIT,
  /** Row 36: discovery and key stores. */
  DISCOVERY_USE,
  /** Back office: see all accounts. */
  OFFICE_ACCOUNTS,
  /** Back office: lift the block of an identity. */
  OFFICE_UNBLOCK,
  /** Back office: see and repeat mail. */
  OFFICE_MAIL,
  /** Back office: decide applications and validate orders. */
  OFFICE_APPROVE,
  /** Back office: payments, reconciliation, trial balance. */
  OFFICE_FINANCE,
  /** Back office: change the settings and the life of accounts. */
  OFFICE_ACCOUNT_EDIT,
  /** Back office: invite operators and change their roles. */
  OFFICE_OPERATORS;

  /** Rows of the matrix that stand as data until their feature is built; a test keeps the list. */
  private static final Set<Permission> NOT_OFFERED_YET =
      Collections.unmodifiableSet(
          EnumSet.of(
              EXPIRY_VIEW,
              ORDER_APPROVE,
              SUB_ORDER_APPROVE,
              CERTIFICATE_MANAGE,
              ORGANIZATION_MANAGE,
              DOMAIN_MANAGE,
              CA_MANAGE,
              PRODUCT_MANAGE,
              SUB_ACCOUNT_MANAGE,
              PRICE_LIST_MANAGE,
              API_USE,
              API_KEY_ISSUE,
              REPORT_VIEW,
              TOOL_USE,
              IP_RULE_EDIT,
              DISCOVERY_USE));

  /** Whether a feature asks for this right already. */
  public boolean isOffered() {
    return !NOT_OFFERED_YET.contains(this);
  }
}
