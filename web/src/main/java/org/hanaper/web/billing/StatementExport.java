package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.report.JournalPortion;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementQuestion;
import org.hanaper.report.StatementRow;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gives the filtered statement, oldest first, as CSV, workbook or hledger journal, portion by
 * portion, so that its length doesn't matter.
 */
@WebServlet("/billing/statement/export")
public class StatementExport extends HttpServlet {

  private static final List<String> HEADINGS =
      List.of(
          "date",
          "transaction",
          "type",
          "description",
          "reference",
          "debit",
          "credit",
          "balance",
          "currency",
          "document",
          "by");

  @EJB Statement statement;
  @Inject Preferences preferences;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      StatementQuery query = query(request);
      StatementQuestion question = query.question(preferences.getZone());
      if ("journal".equals(request.getParameter("format"))) {
        journal(question, response);
      } else {
        table(question, request.getParameter("format"), response);
      }
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static StatementQuery query(HttpServletRequest request) {
    StatementQuery query = new StatementQuery();
    query.setGroup(request.getParameter("group"));
    query.setType(request.getParameter("type"));
    query.setFrom(request.getParameter("from"));
    query.setUntil(request.getParameter("until"));
    return query;
  }

  private void table(StatementQuestion question, @Nullable String format, HttpServletResponse to)
      throws IOException {
    List<StatementRow> rows = statement.portion(question, 0);
    Attachment file = new Attachment(to, clock);
    try (Sheet sheet = file.table(name(question), text.get("billing_statement.title"), format)) {
      sheet.row(HEADINGS.stream().map(h -> text.get("billing_statement.csv." + h)).toArray());
      sheet.rows(rows, last -> statement.portion(question, last.place()), this::cells);
    }
    to.flushBuffer();
  }

  private @Nullable Object[] cells(StatementRow row) {
    ZoneId zone = preferences.getZone();
    return new @Nullable Object[] {
      row.at().atZone(zone),
      row.transaction(),
      row.type().name(),
      row.description(),
      row.reference(),
      row.debit(),
      row.credit(),
      row.balance(),
      row.balance().currency(),
      row.documentNumber(),
      row.actor()
    };
  }

  private void journal(StatementQuestion question, HttpServletResponse response)
      throws IOException {
    JournalPortion portion = statement.journal(question, 0);
    Writer out = new Attachment(response, clock).text(name(question), "journal", "text/plain");
    out.write("; Hanaper " + me.getAccountNumber() + "\ndecimal-mark .\n\n");
    while (!portion.transactions().isEmpty()) {
      out.write(portion.text());
      out.flush();
      portion = statement.journal(question, portion.last());
    }
    response.flushBuffer();
  }

  private String name(StatementQuestion question) {
    return "statement_"
        + me.getAccountNumber()
        + (question.group() == null ? "" : "_group" + question.group());
  }
}
