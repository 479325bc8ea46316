package org.hanaper.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditQuestion;
import org.hanaper.report.AuditRow;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Text;

/** Gives the filtered audit as CSV, portion by portion, so that its length doesn't matter. */
@WebServlet("/audit/export")
public class AuditExport extends HttpServlet {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);
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
      head(response);
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

  private void head(HttpServletResponse response) {
    String name = "audit_" + me.getAccountNumber() + "_" + STAMP.format(clock.instant()) + ".csv";
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
  }

  private void write(HttpServletResponse response, AuditQuestion question, List<AuditRow> first)
      throws IOException {
    // spreadsheets take the file for UTF-8 only with this mark
    response.getWriter().write('\uFEFF');
    AuditCsv csv =
        new AuditCsv(
            response.getWriter(), HEADINGS.stream().map(h -> text.get("audit_csv." + h)).toList());
    for (List<AuditRow> rows = first; !rows.isEmpty(); ) {
      csv.add(rows);
      rows = log.portion(question, rows.get(rows.size() - 1).id());
    }
    response.getWriter().flush();
  }
}
