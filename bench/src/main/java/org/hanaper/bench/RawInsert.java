package org.hanaper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** An insert of the twins; its key comes from where the product's comes from. */
final class RawInsert {

  static final Table TRANSACTION =
      new Table(
          "ledger_transaction",
          "kind, account_id, happened_at, request_key, request_hash, reference, remarks,"
              + " document_id, actor",
          Table.values(9));

  /** An entry of a wallet, with its place there and the balance after it. */
  static final Table ENTRY =
      new Table(
          "ledger_entry",
          "transaction_id, ledger_account, sub_ledger, wallet_id, amount, currency, kind, place,"
              + " balance_after, booked_at",
          "select %s cast(? as bigint), cast(? as integer), cast(? as varchar(80)), id,"
              + " cast(? as bigint), currency, cast(? as varchar(20)), entries, balance, moved_at"
              + " from wallet where id = ? and currency = ?");

  static final Table AUDIT =
      new Table(
          "audit_event",
          "happened_at, account_id, actor_kind, identity_id, actor, address, activity, target,"
              + " target_id, outcome, details",
          Table.values(11));

  private final RawDatabase database;
  private final Table table;
  private final PreparedStatement statement;

  /** An entry of an account without balances. */
  static final Table COLD_ENTRY =
      new Table(
          "ledger_entry",
          "transaction_id, ledger_account, sub_ledger, amount, currency",
          Table.values(5));

  static final Table ORDER =
      new Table(
          "certificate_order",
          "account_id, group_id, status, product_code, product_name, longest_days, years,"
              + " main_name, remarks, net, gross, currency, taxes, tax_note, seller, finance_mode,"
              + " wallet_id, counting_period, created_at, created_by, creator, charged_at,"
              + " request_key, request_hash",
          Table.values(24));
  static final Table MAIL =
      new Table(
          "mail",
          "kind, account_id, recipient, recipient_name, language, content, state, tries,"
              + " queued_at, next_try_at, woken_at, give_up_at, done_at, problem",
          Table.values(14));

  /**
   * What is inserted.
   *
   * @param name the table
   * @param columns its columns without the key
   * @param source where their values come from, with a place for the key
   */
  record Table(String name, String columns, String source) {

    static String values(int width) {
      return "values (%s ?" + ", ?".repeat(width - 1) + ")";
    }

    String sql(String keyColumn, String key) {
      return "insert into " + name + " (" + keyColumn + columns + ") " + source.replace("%s", key);
    }
  }

  RawInsert(RawDatabase database, Connection connection, Table table) throws SQLException {
    this.database = database;
    this.table = table;
    String key = table.source().startsWith("select") ? "cast(? as bigint)," : "?,";
    statement =
        database.isPostgres()
            ? connection.prepareStatement(table.sql("", ""), new String[] {"id"})
            : connection.prepareStatement(table.sql("id, ", key));
  }

  /** Inserts a row; its key. */
  long row(@Nullable Object... values) throws SQLException {
    if (database.isPostgres()) {
      bind(statement, 0, values);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
    long key = database.next(table.name());
    statement.setLong(1, key);
    bind(statement, 1, values);
    statement.executeUpdate();
    return key;
  }

  /** Sets parameters behind some that are set already. */
  static void bind(PreparedStatement statement, int before, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      int at = before + i + 1;
      Object value = values[i];
      if (value instanceof String text) {
        statement.setString(at, text);
      } else if (value instanceof Long number) {
        statement.setLong(at, number);
      } else if (value instanceof Integer number) {
        statement.setInt(at, number);
      } else if (value instanceof Timestamp moment) {
        statement.setTimestamp(at, moment);
      } else {
        statement.setNull(at, Types.BIGINT);
      }
    }
  }
}
