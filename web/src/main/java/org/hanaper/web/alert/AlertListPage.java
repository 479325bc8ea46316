package org.hanaper.web.alert;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The alerts of whoever looks; members and the back office have a page each around it. */
@Named
@ViewScoped
public class AlertListPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "all";

  @EJB Alerts alerts;
  @Inject Act act;
  @Inject Text text;

  private String show = "";
  private String kind = "";
  private String after = "";
  private Slice<AlertRow> slice = new Slice<>(List.of(), null, null);

  /** Reads the page of the list that the address asks for. */
  public void load() {
    slice = alerts.list(!isAllShown(), chosen(), after.isEmpty() ? null : after);
  }

  /** Marks one as read. */
  public void read(AlertRow row) {
    act.run(() -> alerts.read(row.id()));
    load();
  }

  /** Marks all as read up to the newest one on the page. */
  public void readAll() {
    if (!slice.rows().isEmpty() && act.run(() -> alerts.readAll(slice.rows().get(0).id()))) {
      act.done("alert_list.all_read");
    }
    load();
  }

  /** The sentence of an alert. */
  public String sentence(AlertRow row) {
    return text.with("alert.kind." + row.kind(), row.facts().toArray());
  }

  public boolean isAllShown() {
    return show.equals(ALL);
  }

  public boolean isFiltered() {
    return chosen() != null;
  }

  public List<AlertKind> getKinds() {
    return alerts.kinds();
  }

  private @Nullable AlertKind chosen() {
    return alerts.kinds().stream()
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  public Slice<AlertRow> getSlice() {
    return slice;
  }

  public String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show == null ? "" : show;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
