package org.hanaper.identity;

import org.hanaper.account.OrganizationType;
import org.jspecify.annotations.Nullable;

/**
 * The form 'Reseller Account Sign-Up' (domain A.7).
 *
 * @param form the fields it shares with the enterprise's form
 * @param organizationType what sort of organisation, null when nothing was chosen
 */
public record ResellerSignUp(EnterpriseSignUp form, @Nullable OrganizationType organizationType) {}
