package org.hanaper.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The page for what nothing else caught: shows the reference and nothing else (the container's own
 * page prints messages of exceptions).
 */
@WebServlet("/last-resort")
public class LastResort extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
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
                .formatted(Reference.shown(Reference.of(request))));
  }
}
