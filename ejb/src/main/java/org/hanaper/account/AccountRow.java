package org.hanaper.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hanaper.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An account in the back office's list.
 *
 * @param id the account
 * @param number its ten digits
 * @param name the organisation's name
 * @param kind which door it came by
 * @param state where it stands, expiry considered
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param multipleGroups whether groups beside the default one may be created
 * @param expiresOn its last day, null without end
 * @param createdAt when it was opened
 */
public record AccountRow(
    AccountId id,
    String number,
    String name,
    AccountKind kind,
    AccountState state,
    String country,
    String currency,
    boolean multipleGroups,
    @Nullable LocalDate expiresOn,
    Instant createdAt)
    implements Serializable {}
