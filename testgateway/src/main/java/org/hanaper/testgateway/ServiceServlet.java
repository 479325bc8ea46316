package org.hanaper.testgateway;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Answers the portal's signed questions: how a payment stands, and to give money back. */
@WebServlet({"/service/query", "/service/refund"})
public class ServiceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final long LIFE = 300;
  private static final int LONGEST_BODY = 2000;

  @EJB transient Gateway gateway;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String what = request.getServletPath().substring("/service/".length());
    String body =
        new String(request.getInputStream().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
    String header = request.getHeader(Signature.HEADER);
    if (header == null
        || !gateway.signature().provesBody(what, header, body, gateway.now(), LIFE)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      answer(what, reader.readObject(), response);
    } catch (JsonException | NullPointerException | ClassCastException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void answer(String what, JsonObject question, HttpServletResponse response)
      throws IOException {
    String body = what.equals("query") ? standing(question) : refund(question);
    response.setContentType("application/json");
    response.setHeader(
        Signature.HEADER, gateway.signature().header(what + " answer", gateway.now(), body));
    response.getWriter().write(body);
  }

  private String standing(JsonObject question) {
    String payment = question.getString("payment");
    return gateway
        .find(payment)
        .map(charge -> charge.json("query"))
        .orElseGet(
            () ->
                Json.createObjectBuilder()
                    .add("payment", payment)
                    .add("state", "UNKNOWN")
                    .build()
                    .toString());
  }

  private String refund(JsonObject request) {
    String reference =
        gateway.refund(
            request.getString("key"),
            request.getString("payment"),
            request.getJsonNumber("amount").longValue());
    return Json.createObjectBuilder().add("reference", reference).build().toString();
  }
}
