package org.hanaper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Adds many entries to a wallet, as the ledger would leave them; some of them fill it up. */
final class BulkEntries {

  /** How far apart in time the entries are. */
  static final Duration APART = Duration.ofSeconds(20);

  private static final long FIRST_KEY = 10_000_000_000L;
  private static final int BATCH = 2_000;

  private final RawDatabase database;

  /**
   * Which wallet, and what fills it up.
   *
   * @param account whose it is
   * @param id the wallet
   * @param number its account in the ledger
   * @param filledBy the kind of what fills it up
   * @param every how often that happens
   */
  record Wallet(long account, long id, int number, String filledBy, int every) {

    static Wallet ofAccount(Fixture.Place place) {
      return new Wallet(place.account(), place.accountWallet(), 2000, "TOP_UP", 100);
    }

    static Wallet ofGroup(Fixture.Place place) {
      return new Wallet(place.account(), place.groupWallet(), 2010, "ALLOCATION", 10);
    }
  }

  BulkEntries(RawDatabase database) {
    this.database = database;
  }

  /** Adds them; answers with the last place. */
  long add(Wallet place, int many, Instant begin) throws SQLException {
    try (Connection connection = database.open()) {
      long[] wallet = wallet(connection, place);
      long last = write(connection, place, wallet, many, begin);
      database.statistics(connection, "LEDGER_TRANSACTION", "LEDGER_ENTRY");
      return last;
    }
  }

  private static long[] wallet(Connection connection, Wallet place) throws SQLException {
    try (PreparedStatement read =
        connection.prepareStatement("select entries, balance from wallet where id = ?")) {
      read.setLong(1, place.id());
      try (var row = read.executeQuery()) {
        row.next();
        return new long[] {row.getLong(1), row.getLong(2)};
      }
    }
  }

  private long write(Connection connection, Wallet place, long[] wallet, int many, Instant begin)
      throws SQLException {
    long key = FIRST_KEY + place.account() * 10_000_000L;
    long balance = wallet[1];
    try (PreparedStatement transaction =
            connection.prepareStatement(
                "insert into ledger_transaction (id, kind, account_id, happened_at, request_key,"
                    + " request_hash, reference, remarks, actor)"
                    + " values (?, ?, ?, ?, ?, '', 'bulk', '', 'bench')");
        PreparedStatement warm =
            connection.prepareStatement(
                "insert into ledger_entry (id, transaction_id, ledger_account, sub_ledger,"
                    + " wallet_id, amount, currency, kind, place, balance_after, booked_at)"
                    + " values (?, ?, ?, '', ?, ?, 'EUR', ?, ?, ?, ?)");
        PreparedStatement cold =
            connection.prepareStatement(
                "insert into ledger_entry (id, transaction_id, ledger_account, sub_ledger, amount,"
                    + " currency) values (?, ?, 1000, 'EUR', ?, 'EUR')")) {
      for (int i = 1; i <= many; i++) {
        boolean full = i % place.every() == 0;
        long change = full ? place.every() - 1 : -1;
        balance += change;
        String kind = full ? place.filledBy() : "CHARGE";
        Timestamp at = at(begin.plus(APART.multipliedBy(i)));
        set(transaction, key + i, kind, place.account(), at, "bulk " + i);
        set(
            warm,
            key + 2L * i,
            key + i,
            place.number(),
            place.id(),
            -change,
            kind,
            wallet[0] + i,
            balance,
            at);
        set(cold, key + 2L * i + 1, key + i, change);
        if (i % BATCH == 0 || i == many) {
          transaction.executeBatch();
          warm.executeBatch();
          cold.executeBatch();
          connection.commit();
        }
      }
    }
    close(connection, place, wallet[0] + many, balance, at(begin.plus(APART.multipliedBy(many))));
    return wallet[0] + many;
  }

  private static void close(
      Connection connection, Wallet place, long entries, long balance, Timestamp at)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update wallet set entries = ?, balance = ?, moved_at = ? where id = ?")) {
      set(update, entries, balance, at, place.id());
      update.executeBatch();
    }
    connection.commit();
  }

  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  static Timestamp at(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
