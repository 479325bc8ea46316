package org.hanaper.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditQuestion;
import org.hanaper.report.AuditRow;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives the filtered audit as CSV, portion by portion, so that its length doesn't matter. */
@WebServlet("/audit/export")
public class AuditExport extends HttpServlet {

  private static final List<String> HEADINGS =
      List.of(
          "id",
          "at",
          "actor",
          "kind",
          "address",
          "activity",
          "target",
          "target_id",
          "outcome",
          "details");

  @EJB AuditLog log;
  @Inject Preferences preferences;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditQuestion question = query(request).question(preferences.getZone());
    try {
      List<AuditRow> rows = log.portion(question, null);
      write(response, question, rows);
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static AuditQuery query(HttpServletRequest request) {
    AuditQuery query = new AuditQuery();
    query.setActor(request.getParameter("actor"));
    query.setActivity(request.getParameter("activity"));
    query.setFrom(request.getParameter("from"));
    query.setUntil(request.getParameter("until"));
    return query;
  }

  private void write(HttpServletResponse response, AuditQuestion question, List<AuditRow> first)
      throws IOException {
    Attachment file = new Attachment(response, clock);
    try (Sheet csv = file.table("audit_" + me.getAccountNumber(), "", "csv")) {
      csv.row(HEADINGS.stream().map(h -> text.get("audit_csv." + h)).toArray());
      csv.rows(first, last -> log.portion(question, last.id()), AuditExport::cells);
    }
  }

  /** The time in ISO 8601 and UTC. */
  private static @Nullable Object[] cells(AuditRow row) {
    return new @Nullable Object[] {
      row.id(),
      row.at(),
      row.actor(),
      row.actorKind(),
      row.address(),
      row.activity(),
      row.target(),
      row.targetId(),
      row.done() ? "DONE" : "REFUSED",
      row.details()
    };
  }
}
