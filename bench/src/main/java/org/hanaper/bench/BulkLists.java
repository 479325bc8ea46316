package org.hanaper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Adds many ended orders and payments to an account; the oldest ten ended otherwise. */
final class BulkLists {

  private static final Duration APART = Duration.ofSeconds(20);
  private static final int OTHERWISE = 10;
  private static final int BATCH = 2_000;
  private static final String ORDER =
      "insert into certificate_order (id, account_id, group_id, status, product_code,"
          + " product_name, longest_days, years, main_name, remarks, net, gross, currency, taxes,"
          + " tax_note, seller, finance_mode, wallet_id, created_at, creator, charged_at,"
          + " request_key, request_hash) values (?, ?, ?, ?, '100', 'Bulk', 397, 1, ?, '', 100,"
          + " 120, 'EUR', '', '', 'FR', 'DEDUCT_FROM_GROUP', ?, ?, 'bench', ?, ?, '')";
  private static final String PAYMENT =
      "insert into payment (id, number, account_id, amount, currency, state, gateway,"
          + " gateway_reference, request_key, started_by, started_at, changed_at, next_ask_at,"
          + " asks) values (?, ?, ?, 100, 'EUR', ?, 'bench', ?, ?, 'bench', ?, ?, ?, 0)";

  private final RawDatabase database;

  BulkLists(RawDatabase database) {
    this.database = database;
  }

  /** The key before the first of an account's orders and payments. */
  static long before(Fixture.Place place) {
    return 10_000_000_000L + place.account() * 10_000_000L;
  }

  void orders(Fixture.Place place, int many, Instant begin) throws SQLException {
    write(
        "CERTIFICATE_ORDER",
        ORDER,
        many,
        (row, i) -> {
          Timestamp at = BulkEntries.at(begin.plus(APART.multipliedBy(i)));
          BulkEntries.set(
              row,
              before(place) + i,
              place.account(),
              place.group(),
              i <= OTHERWISE ? "REJECTED" : i % 100 == 0 ? "CANCELLED" : "FULFILLED",
              "h" + i + ".bench.example",
              place.groupWallet(),
              at,
              at,
              "bulk " + i);
        });
  }

  void payments(Fixture.Place place, int many, Instant begin) throws SQLException {
    write(
        "PAYMENT",
        PAYMENT,
        many,
        (row, i) -> {
          Timestamp at = BulkEntries.at(begin.plus(APART.multipliedBy(i)));
          String number = "P-%010d".formatted(place.account() % 1_000 * 10_000_000L + i);
          BulkEntries.set(
              row,
              before(place) + i,
              number,
              place.account(),
              i <= OTHERWISE ? "EXPIRED" : i % 100 == 0 ? "FAILED" : "CANCELLED",
              number,
              "bulk " + i,
              at,
              at,
              at);
        });
  }

  private void write(String table, String insert, int many, Filling filling) throws SQLException {
    try (Connection connection = database.open();
        PreparedStatement row = connection.prepareStatement(insert)) {
      for (int i = 1; i <= many; i++) {
        filling.fill(row, i);
        if (i % BATCH == 0 || i == many) {
          row.executeBatch();
          connection.commit();
        }
      }
      database.statistics(connection, table);
    }
  }

  private interface Filling {
    void fill(PreparedStatement row, int number) throws SQLException;
  }
}
