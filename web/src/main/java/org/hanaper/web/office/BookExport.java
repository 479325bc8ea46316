package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import org.hanaper.access.NotAllowed;
import org.hanaper.report.Book;
import org.hanaper.report.JournalPortion;
import org.hanaper.web.shared.Attachment;

/** Gives the journal of the whole book for hledger, portion by portion. */
@WebServlet("/office/book/export")
public class BookExport extends HttpServlet {

  @EJB Book book;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      JournalPortion portion = book.journal(0);
      Writer out = new Attachment(response, clock).text("book", "journal", "text/plain");
      out.write("; Hanaper, the whole book\ndecimal-mark .\n\n");
      while (!portion.transactions().isEmpty()) {
        out.write(portion.text());
        out.flush();
        portion = book.journal(portion.last());
      }
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
