package org.hanaper.bench;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.ledger.Drift;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.Caller;
import org.hanaper.store.Numbers;
import org.jspecify.annotations.Nullable;

/** Runs the trial that is asked for and answers with its lines of the results' table. */
@WebServlet("/run")
public class BenchServlet extends HttpServlet {

  private static final Logger LOG = System.getLogger(BenchServlet.class.getName());

  /** What bin/bench looks for. */
  private static final String FAILED = "FAILED: ";

  @Inject transient Instance<Trial> trials;
  @Inject transient AsSystem system;
  @Inject transient Ledger ledger;
  @Inject transient Numbers numbers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Trial trial = trial(request.getParameter("what"));
    if (trial == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    try {
      trial.run(
          new Table(response.getWriter(), new RawDatabase(numbers).name(), this::checkTheBooks));
    } catch (Exception e) {
      // the answer has begun: a status would come too late
      LOG.log(Level.ERROR, "the trial failed", e);
      response.getWriter().println(FAILED + e);
    }
  }

  private @Nullable Trial trial(String name) {
    return trials.stream().filter(t -> t.name().equals(name)).findFirst().orElse(null);
  }

  private Void checkTheBooks() throws Exception {
    Caller finance =
        new Caller(Caller.Kind.OPERATOR, null, null, null, "bench", Role.FINANCE.name(), "");
    List<Drift> drift = system.as(finance, ledger::drift);
    if (!drift.isEmpty()) {
      throw new IllegalStateException("the books are off: " + drift);
    }
    return null;
  }
}
