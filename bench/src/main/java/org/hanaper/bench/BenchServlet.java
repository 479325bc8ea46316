package org.hanaper.bench;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  @Inject transient Instance<Trial> trials;
  @Inject transient AsSystem system;
  @Inject transient Ledger ledger;
  @Inject transient Numbers numbers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
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
      throw new ServletException(e);
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
