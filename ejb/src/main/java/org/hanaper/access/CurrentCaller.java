package org.hanaper.access;

import jakarta.enterprise.context.RequestScoped;
import org.hanaper.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Remembers, for one request, whom a principal stands for. */
@RequestScoped
class CurrentCaller {

  private @Nullable String principal;
  private @Nullable Caller caller;
  private @Nullable Caller acting;
  private String address = "";

  void from(String clientAddress) {
    address = clientAddress;
    principal = null;
  }

  String address() {
    return address;
  }

  @Nullable Caller known(String name) {
    return name.equals(principal) ? caller : null;
  }

  Caller remember(String name, Caller found) {
    principal = name;
    caller = found;
    return found;
  }

  @Nullable Caller acting() {
    return acting;
  }

  @Nullable Caller act(@Nullable Caller other) {
    Caller before = acting;
    acting = other;
    return before;
  }
}
