package org.hanaper.web.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.NotAllowed;
import org.hanaper.account.AccountFilter;
import org.hanaper.account.AccountRow;
import org.hanaper.account.AccountsOffice;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives the filtered accounts as CSV, portion by portion, so that their number doesn't matter. */
@WebServlet("/office/accounts/export")
public class AccountsExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FORMULA = "=+-@\t\r\n";
  private static final List<String> HEADINGS =
      List.of("name", "number", "kind", "state", "country", "currency", "expires", "created");

  @EJB AccountsOffice office;
  @Inject Text text;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AccountQuery query = new AccountQuery();
    List.of("q", "kind", "state", "sort")
        .forEach(name -> query.set(name, request.getParameter(name)));
    try {
      Slice<AccountRow> first = office.portion(query.filter());
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"");
      write(response, query.filter(), first);
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void write(HttpServletResponse response, AccountFilter filter, Slice<AccountRow> first)
      throws IOException {
    // spreadsheets take the file for UTF-8 only with this mark
    response.getWriter().write('\uFEFF');
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(response.getWriter());
    csv.writeRecord(HEADINGS.stream().map(h -> text.get("office_accounts." + h)).toList());
    for (Slice<AccountRow> slice = first; slice != null; slice = next(filter, slice)) {
      slice.rows().forEach(row -> csv.writeRecord(cells(row)));
    }
    csv.flush();
  }

  private @Nullable Slice<AccountRow> next(AccountFilter filter, Slice<AccountRow> slice) {
    String key = slice.older();
    return key == null ? null : office.portion(filter.after(key));
  }

  private static List<String> cells(AccountRow row) {
    return Stream.of(
            row.name(),
            row.number(),
            row.kind().name(),
            row.state().name(),
            row.country(),
            row.currency(),
            row.expiresOn() == null ? "" : row.expiresOn().toString(),
            row.createdAt().toString())
        .map(AccountsExport::harmless)
        .toList();
  }

  /** A cell that no spreadsheet takes for a formula (security rule 23). */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
