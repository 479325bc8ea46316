package org.hanaper.web.billing;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hanaper.payment.GatewayDoor;
import org.hanaper.payment.GatewayNotice;
import org.hanaper.payment.GatewayUnreachable;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.OnlinePaymentNotOffered;
import org.hanaper.shared.NotFound;

/**
 * Takes the calls of gateways ({@code /api/v1/gateway/<name>/webhook}), without session: 200 when
 * taken, also for a repeat; 401 when not signed; 503 when the gateway is to try again.
 */
@WebServlet({GatewayWebhook.TEST, GatewayWebhook.STRIPE})
public class GatewayWebhook extends HttpServlet {

  static final String TEST = "/api/v1/gateway/test/webhook";
  static final String STRIPE = "/api/v1/gateway/stripe/webhook";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_BODY = 64_000;

  /** Which header proves that a gateway called. */
  private static final Map<String, String> SIGNATURES =
      Map.of(TEST, "Gateway-Signature", STRIPE, "Stripe-Signature");

  @Inject transient GatewayDoor door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String header = SIGNATURES.get(path);
    if (header == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    String signature = request.getHeader(header);
    response.setStatus(
        taken(
            path.split("/", -1)[4],
            new GatewayNotice(
                signature == null ? "" : signature, new String(body, StandardCharsets.UTF_8))));
  }

  private int taken(String gateway, GatewayNotice notice) {
    try {
      door.webhook(gateway, notice);
      return HttpServletResponse.SC_OK;
    } catch (NoticeRefused e) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    } catch (NotFound e) {
      // signed, yet about a payment we never started: kept, and trying again would not help
      return HttpServletResponse.SC_OK;
    } catch (OnlinePaymentNotOffered e) {
      return HttpServletResponse.SC_NOT_FOUND;
    } catch (GatewayUnreachable | EJBException e) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
  }
}
