package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.BillingKind;
import org.hanaper.billing.BillingRow;
import org.hanaper.billing.Invoices;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The invoices and credit notes that the caller may see. */
@Named
@ViewScoped
public class BillingInvoicesPage implements Serializable {

  @EJB Invoices invoices;

  private @Nullable String q;
  private @Nullable String kind;
  private @Nullable String after;
  private Slice<BillingRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = invoices.list(new BillingFilter(q == null ? "" : q, only(), after));
  }

  private @Nullable BillingKind only() {
    return Arrays.stream(BillingKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  /** Whether the list is narrowed, so that an empty one doesn't mean that there is nothing. */
  public boolean isNarrowed() {
    return (q != null && !q.isBlank()) || (kind != null && !kind.isEmpty());
  }

  public Slice<BillingRow> getSlice() {
    return slice;
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
