package org.hanaper.restriction;

import java.io.Serializable;
import org.hanaper.shared.AccountId;

/**
 * An account with enabled rules, for the back office.
 *
 * @param id which
 * @param number its number
 * @param name its name
 * @param rules how many rules are enabled
 */
public record RestrictedAccount(AccountId id, String number, String name, long rules)
    implements Serializable {}
