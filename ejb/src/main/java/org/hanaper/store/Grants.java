package org.hanaper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives the role that runs the application what it needs and no more: on PostgreSQL another role
 * owns the schema, and insert-only tables can be neither updated nor deleted from (security rule
 * 4).
 */
final class Grants {

  private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  private static final List<String> INSERT_ONLY =
      List.of(
          "audit_event",
          "audit_seal",
          "ledger_transaction",
          "ledger_entry",
          "document",
          "gateway_message",
          "order_event",
          "certificate",
          "billing_document",
          "billing_rendering");

  private Grants() {}

  static void give(Connection owner, String role) throws SQLException {
    if (!ROLE.matcher(role).matches()) {
      throw new IllegalStateException("hanaper.db.user is no plain role name");
    }
    try (Statement statement = owner.createStatement()) {
      statement.execute("grant usage on schema public to " + role);
      statement.execute(
          "grant select, insert, update, delete on all tables in schema public to " + role);
      statement.execute("grant usage on all sequences in schema public to " + role);
      for (String table : INSERT_ONLY) {
        if (exists(owner, table)) {
          statement.execute("revoke update, delete, truncate on " + table + " from " + role);
        }
      }
    }
  }

  private static boolean exists(Connection owner, String table) throws SQLException {
    try (var tables = owner.getMetaData().getTables(null, "public", table, null)) {
      return tables.next();
    }
  }
}
