package org.hanaper.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.audit.AuditChain;
import org.hanaper.audit.ChainReport;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditQuestion;
import org.hanaper.report.AuditRow;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of what happened in the account. */
@Named
@ViewScoped
public class AuditListPage implements Serializable {

  @EJB AuditLog log;
  @EJB AuditChain chain;
  @Inject Preferences preferences;
  @Inject Act act;

  private AuditQuery query = new AuditQuery();
  private AuditQuestion question = AuditQuestion.all();
  private Slice<AuditRow> slice = new Slice<>(List.of(), null, null);
  private List<String> activities = List.of();
  private @Nullable ChainReport report;

  /** Reads the page that the address asks for. */
  public void load() {
    question = query.question(preferences.getZone());
    slice = log.page(question, query.getAfter());
    activities = log.activities();
  }

  /** Checks the chain of seals. */
  public void verify() {
    report = act.call(chain::verify).orElse(null);
  }

  /** What the address asks for. */
  public AuditQuery getQuery() {
    return query;
  }

  /** Whether the list is narrowed. */
  public boolean isNarrow() {
    return question.isNarrow();
  }

  /** The entries shown. */
  public Slice<AuditRow> getSlice() {
    return slice;
  }

  /** The activities to choose from. */
  public List<String> getActivities() {
    return activities;
  }

  /** What checking the seals found; null before. */
  public @Nullable ChainReport getReport() {
    return report;
  }
}
