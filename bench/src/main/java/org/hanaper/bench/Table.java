package org.hanaper.bench;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs contests and writes a line for each, as soon as it is over and the books were checked. */
final class Table {

  private final PrintWriter out;
  private final String database;
  private final Callable<Void> books;
  private final Set<String> warm = new HashSet<>();

  Table(PrintWriter out, String database, Callable<Void> books) {
    this.out = out;
    this.database = database;
    this.books = books;
  }

  /** The database's name: some goals are not the same on both. */
  boolean isPostgres() {
    return database.equals("PostgreSQL");
  }

  /** Compares two sides; sides of these names run longer before the first time. */
  void compare(Pairing pairing) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(pairing.threads());
    try (Side subject = pairing.subject();
        Side baseline = pairing.baseline()) {
      Contest contest = new Contest(workers, pairing);
      if (isNew(subject, baseline)) {
        contest.warmUp();
      }
      Result result = contest.run();
      books.call();
      line(result.line(database, pairing));
    } finally {
      workers.shutdownNow();
    }
  }

  private boolean isNew(Side subject, Side baseline) {
    boolean one = warm.add(subject.name());
    return warm.add(baseline.name()) || one;
  }

  /** Writes a line of its own. */
  void line(String line) {
    out.println(line);
    out.flush();
  }
}
