package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hanaper.access.NotAllowed;
import org.hanaper.billing.BillingDocumentId;
import org.hanaper.billing.Invoices;
import org.hanaper.certificate.CertificateFormat;
import org.hanaper.certificate.Certificates;
import org.hanaper.document.DocumentId;
import org.hanaper.document.Documents;
import org.hanaper.document.Download;
import org.hanaper.group.GroupLogo;
import org.hanaper.ordering.OrderId;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Hands out files, always as attachments: {@code /download/invoice/<id>}, {@code
 * /download/certificate/<order>/<pem|chain|pkcs7>}, {@code /download/document/<id>}, {@code
 * /download/proof/<offline payment>}, {@code /download/logo/<group>}. Who may have them is decided
 * in the boundaries.
 */
@WebServlet("/download/*")
public class DownloadServlet extends HttpServlet {

  @EJB Invoices invoices;
  @EJB Certificates certificates;
  @EJB Documents documents;
  @EJB OfflineDecisions decisions;
  @EJB GroupLogo logos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(Tries.run(() -> find(request.getPathInfo())), response);
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private Download find(@Nullable String path) {
    String[] parts = path == null ? new String[0] : path.split("/", -1);
    if (parts.length == 3 && parts[1].equals("invoice")) {
      return invoices.pdf(new BillingDocumentId(number(parts[2])));
    }
    if (parts.length == 3 && parts[1].equals("document")) {
      return documents.supporting(new DocumentId(number(parts[2])));
    }
    if (parts.length == 3 && parts[1].equals("logo")) {
      return logos.picture(new GroupId(number(parts[2])));
    }
    if (parts.length == 3 && parts[1].equals("proof")) {
      return decisions.proof(
          OfflinePaymentId.read(parts[2]).orElseThrow(() -> new NotFound("offline_payment")));
    }
    if (parts.length == 4 && parts[1].equals("certificate")) {
      return certificates.download(new OrderId(number(parts[2])), format(parts[3]));
    }
    throw new NotFound("document");
  }

  private static CertificateFormat format(String name) {
    try {
      return CertificateFormat.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NotFound("document");
    }
  }

  private static long number(String text) {
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("document");
    }
    return Long.parseLong(text);
  }

  private static void send(Download file, HttpServletResponse response) throws IOException {
    String plain = file.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
    String whole = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(file.mediaType());
    response.setContentLength(file.bytes().length);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
    response.getOutputStream().write(file.bytes());
  }
}
