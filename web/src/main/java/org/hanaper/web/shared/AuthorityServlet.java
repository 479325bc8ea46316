package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanaper.certificate.Authorities;
import org.hanaper.document.Download;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the certificates of the house's authorities to everybody, over plain HTTP too: {@code
 * /authority/<serial number>.cer}, as the certificates they issue say (RFC 5280, section 4.2.2.1).
 */
@WebServlet(AuthorityServlet.PATH + "/*")
public class AuthorityServlet extends HttpServlet {

  static final String PATH = "/authority";

  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".cer";

  @EJB transient Authorities authorities;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Download file = authorities.certificate(serial(request.getPathInfo()));
      response.setContentType(file.mediaType());
      response.setContentLength(file.bytes().length);
      // the same for everybody and for ever: another certificate has another number
      response.setHeader("Cache-Control", "public, max-age=86400");
      response.getOutputStream().write(file.bytes());
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String serial(@Nullable String path) {
    if (path == null || !path.matches("/[0-9a-f]{1,40}[.]cer")) {
      throw new NotFound("certificate");
    }
    return path.substring(1, path.length() - ENDING.length());
  }
}
