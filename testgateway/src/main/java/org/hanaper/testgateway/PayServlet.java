package org.hanaper.testgateway;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hosted card page: shows what is to be paid, takes a test card, sends the payer back. */
@WebServlet("/pay")
public class PayServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB transient Gateway gateway;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Order> order = Order.from(request, gateway.signature(), gateway.now());
    if (order.isEmpty()) {
      notUnderstood(response);
    } else if (gateway.find(order.get().payment()).isPresent()) {
      back(order.get(), response);
    } else {
      show(order.get(), "", "", response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Order> order = Order.from(request, gateway.signature(), gateway.now());
    if (order.isEmpty()) {
      notUnderstood(response);
    } else if (request.getParameter("cancel") != null) {
      gateway.cancel(order.get());
      back(order.get(), response);
    } else {
      pay(order.get(), typed(request), response);
    }
  }

  private void pay(Order order, String number, HttpServletResponse response) throws IOException {
    Optional<Card> card = Card.numbered(number);
    if (card.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_OK);
      show(order, number, "Only the test cards below work here.", response);
      return;
    }
    gateway.take(order, card.get());
    if (card.get() == Card.LOST_RETURN) {
      Page.of("lost").with("payment", order.payment()).write(response, "");
      return;
    }
    back(order, response);
  }

  private static void show(Order order, String number, String error, HttpServletResponse response)
      throws IOException {
    // browsers hold the policy against the redirect that answers the form, too
    response.setHeader("Content-Security-Policy", Headers.POLICY + " " + order.backOrigin());
    Page.of("pay")
        .with("payment", order.payment())
        .with("shown", order.shown())
        .with("amount", Long.toString(order.amount()))
        .with("currency", order.currency())
        .with("back", order.back())
        .with("time", order.time())
        .with("signature", order.signature())
        .with("number", number)
        .with("error", error)
        .with("invalid", error.isEmpty() ? "false" : "true")
        .write(response, cards());
  }

  private static String cards() {
    return Arrays.stream(Card.values())
        .map(card -> Page.row("card", Map.of("number", card.number(), "does", card.does())))
        .collect(Collectors.joining());
  }

  private void back(Order order, HttpServletResponse response) {
    String time = Long.toString(gateway.now().getEpochSecond());
    String signature = gateway.signature().of("return", time, order.payment());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        order.back() + "?payment=" + order.payment() + "&time=" + time + "&signature=" + signature);
  }

  private static void notUnderstood(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Page.of("problem").write(response, "");
  }

  private static String typed(HttpServletRequest request) {
    String number = request.getParameter("number");
    return number == null ? "" : number.substring(0, Math.min(30, number.length()));
  }
}
