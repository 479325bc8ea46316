package org.hanaper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An allocation in plain JDBC: the same rows by the same statements as the product writes, one
 * connection and its prepared statements for each worker. Never tuned down.
 */
final class MoveTwin implements Side {

  private static final String HASH = "0".repeat(64);
  private static final String KIND = "ALLOCATION";
  static final String CHANGE =
      "update wallet set balance = balance + ?, entries = entries + 1,"
          + " moved_at = case when moved_at > ? then moved_at else ? end where id = ?";
  static final String HOLD =
      "update account_group set name = name"
          + " where id = ? and finance_mode = ? and archived_at is null";
  private final List<Worker> workers = new ArrayList<>();
  private final boolean locks;

  /** A twin; with locks it reads both wallets 'for update' before it writes anything. */
  MoveTwin(RawDatabase database, List<Fixture.Place> places, boolean locks) throws SQLException {
    this.locks = locks;
    for (Fixture.Place place : places) {
      workers.add(new Worker(database, place));
    }
  }

  @Override
  public String name() {
    return locks ? "JDBC twin, select for update" : "plain JDBC twin";
  }

  @Override
  public void once(int worker) throws SQLException {
    workers.get(worker).move(locks);
  }

  @Override
  public void close() throws SQLException {
    for (Worker worker : workers) {
      worker.connection.close();
    }
  }

  /** Keeps the group in its mode until the commit, as the product does. */
  static void hold(PreparedStatement hold, Fixture.Place place) throws SQLException {
    hold.setLong(1, place.group());
    hold.setString(2, "DEDUCT_FROM_GROUP");
    if (hold.executeUpdate() != 1) {
      throw new SQLException("the group is not in its mode");
    }
  }

  private static final class Worker {

    private final Connection connection;
    private final Fixture.Place place;
    private final PreparedStatement account;
    private final PreparedStatement group;
    private final PreparedStatement hold;
    private final PreparedStatement key;
    private final RawInsert transaction;
    private final RawInsert entry;
    private final RawInsert audit;
    private final PreparedStatement lock;
    private final PreparedStatement take;
    private final PreparedStatement put;

    Worker(RawDatabase database, Fixture.Place place) throws SQLException {
      this.connection = database.open();
      this.place = place;
      account = connection.prepareStatement(Fixture.READ_ACCOUNT);
      group = connection.prepareStatement(Fixture.READ_GROUP);
      hold = connection.prepareStatement(HOLD);
      key =
          connection.prepareStatement(
              "select id, request_hash from ledger_transaction"
                  + " where account_id = ? and request_key = ?");
      transaction = new RawInsert(database, connection, RawInsert.TRANSACTION);
      entry = new RawInsert(database, connection, RawInsert.ENTRY);
      audit = new RawInsert(database, connection, RawInsert.AUDIT);
      lock =
          connection.prepareStatement(
              "select balance, lowest, ends_on from wallet where id = ? for update");
      take =
          connection.prepareStatement(
              CHANGE + " and balance + ? >= 0 and (ends_on is null or ends_on >= ?)");
      put = connection.prepareStatement(CHANGE);
      connection.commit();
    }

    void move(boolean locks) throws SQLException {
      Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
      RawDatabase.read(account, place.account());
      RawDatabase.read(group, place.group(), place.account());
      if (locks) {
        RawDatabase.read(lock, place.accountWallet());
        RawDatabase.read(lock, place.groupWallet());
      }
      hold(hold, place);
      String requestKey = "allocation:" + UUID.randomUUID();
      RawDatabase.read(key, place.account(), requestKey);
      long id =
          transaction.row(KIND, place.account(), now, requestKey, HASH, "group", "", null, "bench");
      audit.row(
          now,
          place.account(),
          "MEMBER",
          1L,
          "bench",
          "",
          KIND,
          "transaction",
          Long.toString(id),
          "DONE",
          "group");
      take(now);
      entry.row(
          id, 2000, Long.toString(place.accountWallet()), 1L, KIND, place.accountWallet(), "EUR");
      put(now);
      entry.row(
          id, 2010, Long.toString(place.groupWallet()), -1L, KIND, place.groupWallet(), "EUR");
      connection.commit();
    }

    private void take(Timestamp now) throws SQLException {
      take.setLong(1, -1);
      take.setTimestamp(2, now);
      take.setTimestamp(3, now);
      take.setLong(4, place.accountWallet());
      take.setLong(5, -1);
      take.setDate(6, java.sql.Date.valueOf(now.toLocalDateTime().toLocalDate()));
      if (take.executeUpdate() != 1) {
        throw new SQLException("the twin ran out of credit");
      }
    }

    private void put(Timestamp now) throws SQLException {
      put.setLong(1, 1);
      put.setTimestamp(2, now);
      put.setTimestamp(3, now);
      put.setLong(4, place.groupWallet());
      put.executeUpdate();
    }
  }
}
