package org.hanaper.bench;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.ledger.Drift;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.Caller;

/** Runs one contest for each call and answers with its line of the results' table. */
@WebServlet("/run")
public class BenchServlet extends HttpServlet {

  @Inject transient AsSystem system;
  @Inject transient Fixture fixture;
  @Inject transient GroupCredit credit;
  @Inject transient Ledger ledger;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int threads = Integer.parseInt(request.getParameter("threads"));
    boolean hot = Boolean.parseBoolean(request.getParameter("hot"));
    response.setContentType("text/plain;charset=UTF-8");
    try {
      response.getWriter().println(moves(threads, hot));
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private String moves(int threads, boolean hot) throws Exception {
    RawDatabase database = new RawDatabase();
    MoveTwin twin = new MoveTwin(database, fixture.places(threads, hot));
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Side ejb = new MoveThroughEjb(system, credit, fixture.places(threads, hot));
      String line =
          new Contest(workers, threads)
              .run(ejb, twin)
              .line(database.name() + (hot ? ", one hot account" : ", own groups"));
      checkTheBooks();
      return line;
    } finally {
      workers.shutdownNow();
      twin.close();
    }
  }

  private void checkTheBooks() throws Exception {
    Caller finance =
        new Caller(Caller.Kind.OPERATOR, null, null, null, "bench", Role.FINANCE.name(), "");
    List<Drift> drift = system.as(finance, ledger::drift);
    if (!drift.isEmpty()) {
      throw new IllegalStateException("the books are off: " + drift);
    }
  }
}
