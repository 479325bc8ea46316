package org.hanaper.account;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An application for an account.
 *
 * @param account the account asked for
 * @param number its ten digits
 * @param organization the organisation's name
 * @param kind which door it came by
 * @param organizationType what sort of organisation, null when not asked
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param applicant who applies
 * @param address the network address it came from
 * @param appliedAt when
 * @param outcome what became of it
 * @param decidedAt when it was decided, null while it waits
 * @param decidedBy who decided, empty while it waits
 * @param reason why it was refused, empty otherwise
 */
public record ApplicationView(
    AccountId account,
    String number,
    String organization,
    AccountKind kind,
    @Nullable OrganizationType organizationType,
    String country,
    String currency,
    Applicant applicant,
    String address,
    Instant appliedAt,
    ApplicationOutcome outcome,
    @Nullable Instant decidedAt,
    String decidedBy,
    String reason)
    implements Serializable {}
