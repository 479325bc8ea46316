package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.notification.MailDesk;
import org.hanaper.notification.MailRow;
import org.hanaper.notification.MailState;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The outbox: queue, sent, dead; and having a mail tried again. */
@Named
@ViewScoped
public class OfficeMailPage implements Serializable {

  @EJB MailDesk mail;
  @Inject Act act;

  private String q = "";
  private String state = "";
  private String after = "";
  private Slice<MailRow> slice = new Slice<>(List.of(), null, null);

  /** Reads the page of the list that the address asks for. */
  public void load() {
    slice = mail.list(chosen(), q, after);
  }

  /** Has a mail tried again at once. */
  public void retry(MailRow row) {
    if (act.run(() -> mail.retry(row.id()))) {
      act.done("office_mail.retried", row.recipient());
    }
    load();
  }

  public boolean isFiltered() {
    return !q.isBlank() || chosen() != null;
  }

  public boolean isReadable() {
    return mail.showsBodies();
  }

  public MailState[] getStates() {
    return MailState.values();
  }

  private @Nullable MailState chosen() {
    return Arrays.stream(MailState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public Slice<MailRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
