package org.hanaper.identity;

import org.hanaper.account.AccountKind;
import org.hanaper.account.OrganizationType;
import org.jspecify.annotations.Nullable;

/** Who signs up, checked: the address in its one spelling, the mobile number in E.164 or empty. */
record Newcomer(
    EnterpriseSignUp form,
    AccountKind kind,
    @Nullable OrganizationType organizationType,
    String email,
    String mobile) {}
