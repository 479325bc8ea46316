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
import org.hanaper.ordering.OrderDesk;
import org.hanaper.shared.Caller;

/** Runs one contest for each call and answers with its line of the results' table. */
@WebServlet("/run")
public class BenchServlet extends HttpServlet {

  @Inject transient AsSystem system;
  @Inject transient Fixture fixture;
  @Inject transient GroupCredit credit;
  @Inject transient OrderDesk desk;
  @Inject transient Ledger ledger;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int threads = Integer.parseInt(request.getParameter("threads"));
    boolean hot = Boolean.parseBoolean(request.getParameter("hot"));
    boolean orders = "order".equals(request.getParameter("what"));
    response.setContentType("text/plain;charset=UTF-8");
    try {
      String line = orders ? orders(threads, hot) : moves(threads, hot);
      checkTheBooks();
      response.getWriter().println(line);
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private String moves(int threads, boolean hot) throws Exception {
    MoveTwin twin = new MoveTwin(new RawDatabase(), fixture.places(threads, hot));
    try {
      return contest(
          new MoveThroughEjb(system, credit, fixture.places(threads, hot)), twin, threads, hot);
    } finally {
      twin.close();
    }
  }

  private String orders(int threads, boolean hot) throws Exception {
    List<Fixture.Place> places = fixture.places(threads, hot);
    for (Fixture.Place place : places) {
      fixture.complete(place);
    }
    return contest(
        new OrderThroughEjb(system, desk, places),
        new MoveThroughEjb(system, credit, fixture.places(threads, hot)),
        threads,
        hot);
  }

  private static String contest(Side subject, Side baseline, int threads, boolean hot)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Contest contest = new Contest(workers, threads);
      contest.warmUp(subject, baseline);
      return contest
          .run(subject, baseline)
          .line(new RawDatabase().name() + (hot ? ", one hot account" : ", own groups"));
    } finally {
      workers.shutdownNow();
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
