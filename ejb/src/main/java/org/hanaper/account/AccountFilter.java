package org.hanaper.account;

import org.jspecify.annotations.Nullable;

/**
 * What the back office's list of accounts is narrowed to, and its order.
 *
 * @param search a part of name or number, empty for all
 * @param kind which kind, null for all
 * @param state which state, null for all
 * @param sort {@code name}, {@code expires} or {@code created}, with a minus in front when it falls
 * @param after the key of the last row seen, empty for the first page
 */
public record AccountFilter(
    String search,
    @Nullable AccountKind kind,
    @Nullable AccountState state,
    String sort,
    String after) {

  /**
   * Accounts by name or number, newest first.
   *
   * @param search a part of name or number
   */
  public static AccountFilter of(String search) {
    return new AccountFilter(search, null, null, "", "");
  }

  /**
   * The same list after a row.
   *
   * @param key the key that the page before handed back
   */
  public AccountFilter after(String key) {
    return new AccountFilter(search, kind, state, sort, key);
  }
}
