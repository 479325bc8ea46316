package org.hanaper.web.audit;

import java.io.Serializable;
import java.time.ZoneId;
import org.hanaper.report.AuditQuestion;
import org.hanaper.web.shared.Days;
import org.jspecify.annotations.Nullable;

/** The parameters of the audit's address, the same for the list and the export. */
public class AuditQuery implements Serializable {

  private String actor = "";
  private String activity = "";
  private String from = "";
  private String until = "";
  private String after = "";

  /**
   * The question that the parameters ask; a day that can't be read is no bound.
   *
   * @param zone whose days are meant
   */
  public AuditQuestion question(ZoneId zone) {
    return new AuditQuestion(actor, activity, Days.begin(from, zone), Days.end(until, zone));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Part of the actor's name. */
  public String getActor() {
    return actor;
  }

  /** From the address. */
  public void setActor(@Nullable String actor) {
    this.actor = text(actor);
  }

  /** The activity. */
  public String getActivity() {
    return activity;
  }

  /** From the address. */
  public void setActivity(@Nullable String activity) {
    this.activity = text(activity);
  }

  /** The first day, as the browser writes it. */
  public String getFrom() {
    return from;
  }

  /** From the address. */
  public void setFrom(@Nullable String from) {
    this.from = text(from);
  }

  /** The last day, as the browser writes it. */
  public String getUntil() {
    return until;
  }

  /** From the address. */
  public void setUntil(@Nullable String until) {
    this.until = text(until);
  }

  /** The key of the page. */
  public String getAfter() {
    return after;
  }

  /** From the address. */
  public void setAfter(@Nullable String after) {
    this.after = text(after);
  }
}
