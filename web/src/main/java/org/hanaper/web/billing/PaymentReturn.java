package org.hanaper.web.billing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hanaper.payment.GatewayDoor;
import org.hanaper.payment.GatewayReturn;
import org.hanaper.payment.GatewayUnreachable;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.OnlinePaymentNotOffered;
import org.hanaper.payment.PaymentId;

/**
 * Where payers come back from the gateway, with or without a session: checks the signature, has the
 * gateway asked, and sends the browser on into the application.
 *
 * <p>A GET that changes nothing by its own word: what it leads to is the gateway's answer, and the
 * same however often the link is opened.
 */
@WebServlet("/payment/return")
public class PaymentReturn extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient GatewayDoor door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + next(request));
  }

  private String next(HttpServletRequest request) {
    String gateway = text(request, "gateway");
    try {
      PaymentId id =
          door.returned(
              gateway.isEmpty() ? "test" : gateway,
              new GatewayReturn(
                  text(request, "payment"), text(request, "time"), text(request, "signature")));
      return "/billing/payment.xhtml?id=" + id;
    } catch (NoticeRefused | OnlinePaymentNotOffered | GatewayUnreachable e) {
      return "/billing/credits.xhtml";
    }
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
