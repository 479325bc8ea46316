package org.hanaper.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The page for what nothing else caught: shows the reference and nothing else (the container's own
 * page prints messages of exceptions). A path that the container itself refuses is the caller's
 * fault and answered with 400, as the guard does (security rule 22).
 */
@WebServlet("/last-resort")
public class LastResort extends HttpServlet {

  /**
   * What the container says of paths with encoded slashes, dots and the like, before any filter.
   */
  private static final String BAD_PATH = "CWWWC00";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isOfBadShape(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("400 Bad request (reference " + reference(request) + ")");
      return;
    }
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/html; charset=UTF-8");
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html><html lang="en"><head><title>Hanaper</title></head><body><main>
            <h1>Something went wrong</h1><p>Nothing was lost on your side. Please try again; if it \
            stays, tell us this reference:</p><p><code>%s</code></p><p><a href="/">Start page</a></p>
            </main></body></html>
            """
                .formatted(reference(request)));
  }

  private static String reference(HttpServletRequest request) {
    return Reference.shown(Reference.of(request));
  }

  private static boolean isOfBadShape(@Nullable Object thrown) {
    for (Throwable cause = thrown instanceof Throwable first ? first : null;
        cause != null;
        cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains(BAD_PATH)) {
        return true;
      }
    }
    return false;
  }
}
