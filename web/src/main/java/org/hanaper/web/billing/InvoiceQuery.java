package org.hanaper.web.billing;

import java.io.Serializable;
import java.util.Arrays;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.BillingKind;
import org.jspecify.annotations.Nullable;

/** The parameters of the list's address, the same for the list and the export. */
public class InvoiceQuery implements Serializable {

  private static final long serialVersionUID = 1L;

  private String q = "";
  private String kind = "";
  private String after = "";

  /** The filter that the parameters ask for; what makes no sense narrows nothing. */
  public BillingFilter filter() {
    return new BillingFilter(q, only(), after);
  }

  /** Whether the list is narrowed, so that an empty one doesn't mean that there is nothing. */
  public boolean isNarrow() {
    return !(q + kind).isBlank();
  }

  private @Nullable BillingKind only() {
    return Arrays.stream(BillingKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = text(q);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = text(kind);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = text(after);
  }
}
