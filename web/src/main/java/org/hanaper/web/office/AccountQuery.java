package org.hanaper.web.office;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import org.hanaper.account.AccountFilter;
import org.hanaper.account.AccountKind;
import org.hanaper.account.AccountState;
import org.jspecify.annotations.Nullable;

/** What the address of the list of accounts says; what makes no sense counts as not said. */
final class AccountQuery implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> said = new HashMap<>();

  void set(String name, @Nullable String value) {
    said.put(name, value == null ? "" : value);
  }

  String get(String name) {
    return said.getOrDefault(name, "");
  }

  boolean isNarrow() {
    return !(get("q") + get("kind") + get("state")).isBlank();
  }

  AccountFilter filter() {
    return new AccountFilter(
        get("q"),
        constant(AccountKind.values(), get("kind")),
        constant(AccountState.values(), get("state")),
        get("sort"),
        get("after"));
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
