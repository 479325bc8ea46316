package org.hanaper.account;

import java.io.Serializable;
import org.hanaper.shared.AccountId;

/**
 * The billing information of an account was saved, complete; heard inside the transaction.
 *
 * @param account the account
 */
public record BillingProfileSaved(AccountId account) implements Serializable {}
