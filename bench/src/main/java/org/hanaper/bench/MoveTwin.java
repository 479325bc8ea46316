package org.hanaper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
  private final List<Worker> workers = new ArrayList<>();

  MoveTwin(RawDatabase database, List<Fixture.Place> places) throws SQLException {
    for (Fixture.Place place : places) {
      workers.add(new Worker(database.open(), place));
    }
  }

  @Override
  public String name() {
    return "plain JDBC twin";
  }

  @Override
  public void once(int worker) throws SQLException {
    workers.get(worker).move();
  }

  void close() throws SQLException {
    for (Worker worker : workers) {
      worker.connection.close();
    }
  }

  private static final class Worker {

    private final Connection connection;
    private final Fixture.Place place;
    private final PreparedStatement account;
    private final PreparedStatement group;
    private final PreparedStatement key;
    private final PreparedStatement transaction;
    private final PreparedStatement entry;
    private final PreparedStatement audit;
    private final PreparedStatement take;
    private final PreparedStatement put;

    Worker(Connection connection, Fixture.Place place) throws SQLException {
      this.connection = connection;
      this.place = place;
      account = connection.prepareStatement(Fixture.READ_ACCOUNT);
      group = connection.prepareStatement(Fixture.READ_GROUP);
      key =
          connection.prepareStatement(
              "select id, request_hash from ledger_transaction"
                  + " where account_id = ? and request_key = ?");
      transaction =
          connection.prepareStatement(
              "insert into ledger_transaction (kind, account_id, happened_at, request_key,"
                  + " request_hash, reference, remarks, document_id, actor)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              Statement.RETURN_GENERATED_KEYS);
      entry =
          connection.prepareStatement(
              "insert into ledger_entry (transaction_id, ledger_account, sub_ledger, wallet_id,"
                  + " amount, currency) values (?, ?, ?, ?, ?, ?)");
      audit =
          connection.prepareStatement(
              "insert into audit_event (happened_at, account_id, actor_kind, identity_id, actor,"
                  + " address, activity, target, target_id, outcome, details)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      take =
          connection.prepareStatement(
              "update wallet set balance = balance - ? where id = ? and balance - ? >= 0"
                  + " and (ends_on is null or ends_on >= ?)");
      put = connection.prepareStatement("update wallet set balance = balance + ? where id = ?");
      // Derby's compiler holds locks on its catalog, which would stop identity columns
      connection.commit();
    }

    void move() throws SQLException {
      Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
      readAccount();
      readGroup();
      String requestKey = UUID.randomUUID().toString();
      checkKey(requestKey);
      long id = insertTransaction(now, requestKey);
      insertEntry(id, 2000, place.accountWallet(), 1);
      insertEntry(id, 2010, place.groupWallet(), -1);
      insertAudit(now, id);
      moveBalances();
      connection.commit();
    }

    private void readAccount() throws SQLException {
      account.setLong(1, place.account());
      try (ResultSet result = account.executeQuery()) {
        result.next();
      }
    }

    private void readGroup() throws SQLException {
      group.setLong(1, place.group());
      group.setLong(2, place.account());
      try (ResultSet result = group.executeQuery()) {
        result.next();
      }
    }

    private void checkKey(String requestKey) throws SQLException {
      key.setLong(1, place.account());
      key.setString(2, requestKey);
      try (ResultSet result = key.executeQuery()) {
        result.next();
      }
    }

    private long insertTransaction(Timestamp now, String requestKey) throws SQLException {
      transaction.setString(1, "ALLOCATION");
      transaction.setLong(2, place.account());
      transaction.setTimestamp(3, now);
      transaction.setString(4, requestKey);
      transaction.setString(5, HASH);
      transaction.setString(6, "group");
      transaction.setString(7, "");
      transaction.setNull(8, java.sql.Types.BIGINT);
      transaction.setString(9, "bench");
      transaction.executeUpdate();
      try (ResultSet keys = transaction.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }

    private void insertEntry(long id, int account, long wallet, long amount) throws SQLException {
      entry.setLong(1, id);
      entry.setInt(2, account);
      entry.setString(3, Long.toString(wallet));
      entry.setLong(4, wallet);
      entry.setLong(5, amount);
      entry.setString(6, "EUR");
      entry.executeUpdate();
    }

    private void insertAudit(Timestamp now, long id) throws SQLException {
      audit.setTimestamp(1, now);
      audit.setLong(2, place.account());
      audit.setString(3, "MEMBER");
      audit.setLong(4, 1);
      audit.setString(5, "bench");
      audit.setString(6, "");
      audit.setString(7, "ALLOCATION");
      audit.setString(8, "transaction");
      audit.setString(9, Long.toString(id));
      audit.setString(10, "DONE");
      audit.setString(11, "group");
      audit.executeUpdate();
    }

    private void moveBalances() throws SQLException {
      take.setLong(1, 1);
      take.setLong(2, place.accountWallet());
      take.setLong(3, 1);
      take.setDate(4, java.sql.Date.valueOf(LocalDateTime.now(ZoneOffset.UTC).toLocalDate()));
      if (take.executeUpdate() != 1) {
        throw new SQLException("the twin ran out of credit");
      }
      put.setLong(1, 1);
      put.setLong(2, place.groupWallet());
      put.executeUpdate();
    }
  }
}
