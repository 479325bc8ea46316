package org.hanaper.web.order;

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
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.Orders;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives the filtered orders as CSV or workbook, portion by portion. */
@WebServlet("/order/export")
public class OrderExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEADINGS =
      List.of(
          "number",
          "status",
          "name",
          "product",
          "years",
          "group",
          "gross",
          "currency",
          "created",
          "creator");

  @EJB Orders orders;
  @Inject Preferences preferences;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OrderFilter filter = query(request).filter();
    try {
      List<OrderRow> first = orders.portion(filter, null);
      write(filter, first, new Attachment(response, clock), request.getParameter("format"));
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static OrderListQuery query(HttpServletRequest request) {
    OrderListQuery query = new OrderListQuery();
    query.setQ(request.getParameter("q"));
    query.setFrom(request.getParameter("from"));
    query.setUntil(request.getParameter("until"));
    query.setProduct(request.getParameter("product"));
    query.setGroup(request.getParameter("group"));
    query.setStatus(request.getParameter("status"));
    return query;
  }

  private void write(
      OrderFilter filter, List<OrderRow> first, Attachment file, @Nullable String format)
      throws IOException {
    String name = "orders_" + me.getAccountNumber();
    try (Sheet sheet = file.table(name, text.get("order_list.title"), format)) {
      sheet.row(HEADINGS.stream().map(heading -> text.get("order." + heading)).toArray());
      sheet.rows(first, last -> orders.portion(filter, last.id()), this::cells);
    }
  }

  private @Nullable Object[] cells(OrderRow row) {
    return new @Nullable Object[] {
      row.number(),
      text.get("order.status." + row.status()),
      row.name(),
      row.product(),
      row.years(),
      row.group(),
      row.gross(),
      row.gross().currency(),
      row.createdAt().atZone(preferences.getZone()),
      row.creator()
    };
  }
}
