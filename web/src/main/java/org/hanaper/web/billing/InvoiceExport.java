package org.hanaper.web.billing;

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
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.BillingRow;
import org.hanaper.billing.Invoices;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives the filtered invoices and credit notes as CSV or workbook, portion by portion. */
@WebServlet("/billing/invoices/export")
public class InvoiceExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEADINGS =
      List.of(
          "number",
          "kind",
          "refers",
          "date",
          "order",
          "description",
          "state",
          "net",
          "gross",
          "currency");

  @EJB Invoices invoices;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InvoiceQuery query = new InvoiceQuery();
    query.setQ(request.getParameter("q"));
    query.setKind(request.getParameter("kind"));
    BillingFilter filter = query.filter();
    try {
      List<BillingRow> first = invoices.portion(filter, null);
      write(filter, first, new Attachment(response, clock), request.getParameter("format"));
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void write(
      BillingFilter filter, List<BillingRow> first, Attachment file, @Nullable String format)
      throws IOException {
    String name = "invoices_" + me.getAccountNumber();
    try (Sheet sheet = file.table(name, text.get("billing_invoices.title"), format)) {
      sheet.row(HEADINGS.stream().map(h -> text.get("billing_invoices." + h)).toArray());
      sheet.rows(first, last -> invoices.portion(filter, last.id()), this::cells);
    }
  }

  private @Nullable Object[] cells(BillingRow row) {
    return new @Nullable Object[] {
      row.number(),
      text.get("billing_invoices.kind." + row.kind()),
      row.refersTo(),
      row.issuedOn(),
      row.orderNumber(),
      row.description(),
      text.get("billing_invoices.payment." + row.payment()),
      row.net(),
      row.gross(),
      row.gross().currency()
    };
  }
}
