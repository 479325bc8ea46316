package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.account.AccountKind;
import org.hanaper.account.AccountRow;
import org.hanaper.account.AccountState;
import org.hanaper.account.AccountsOffice;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** All customers' accounts: narrowed, sorted, page by page. */
@Named
@ViewScoped
public class OfficeAccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB AccountsOffice office;

  private final AccountQuery query = new AccountQuery();
  private Slice<AccountRow> slice = new Slice<>(List.of(), null, null);

  /** Reads the page of the list that the address asks for. */
  public void load() {
    slice = office.list(query.filter());
  }

  public boolean isFiltered() {
    return query.isNarrow();
  }

  public Slice<AccountRow> getSlice() {
    return slice;
  }

  public AccountKind[] getKinds() {
    return AccountKind.values();
  }

  public AccountState[] getStates() {
    return AccountState.values();
  }

  public String getQ() {
    return query.get("q");
  }

  public void setQ(@Nullable String q) {
    query.set("q", q);
  }

  public String getKind() {
    return query.get("kind");
  }

  public void setKind(@Nullable String kind) {
    query.set("kind", kind);
  }

  public String getState() {
    return query.get("state");
  }

  public void setState(@Nullable String state) {
    query.set("state", state);
  }

  public String getSort() {
    return query.get("sort");
  }

  public void setSort(@Nullable String sort) {
    query.set("sort", sort);
  }

  public String getAfter() {
    return query.get("after");
  }

  public void setAfter(@Nullable String after) {
    query.set("after", after);
  }
}
