package org.hanaper.store;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one line why the database can't be used (security rule 25). */
final class SchemaTrouble {

  private static final String DERBY_HAS_ANOTHER_OWNER = "XSDB6";

  private SchemaTrouble() {}

  static String line(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal) {
        return isOwnedByAnother(refusal)
            ? "another server has the database folder open"
            : "the database can't be used: " + firstLine(refusal.getMessage());
      }
    }
    return "the schema doesn't fit this version: " + firstLine(trouble.getMessage());
  }

  private static boolean isOwnedByAnother(SQLException refusal) {
    for (SQLException next = refusal; next != null; next = next.getNextException()) {
      if (DERBY_HAS_ANOTHER_OWNER.equals(next.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  // Liberty adds a line with the codes of the refusal
  private static String firstLine(@Nullable String message) {
    return message == null
        ? "no reason told"
        : message
            .lines()
            .limit(2)
            .map(line -> line.replaceFirst("DSRA0010E:.*", ""))
            .collect(Collectors.joining(" "))
            .strip();
  }
}
