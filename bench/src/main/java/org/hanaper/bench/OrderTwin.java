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
 * An order in plain JDBC: the same rows by the same statements as the product writes in the order's
 * own transaction; what the product does behind it (invoice, sending, a look at the balance) is not
 * done here.
 */
final class OrderTwin implements Side {

  private final List<Worker> workers = new ArrayList<>();

  OrderTwin(RawDatabase database, List<Fixture.Place> places) throws SQLException {
    for (Fixture.Place place : places) {
      workers.add(new Worker(database, place));
    }
  }

  @Override
  public String name() {
    return "plain JDBC twin of an order";
  }

  @Override
  public void once(int worker) throws SQLException {
    workers.get(worker).order();
  }

  @Override
  public void close() throws SQLException {
    for (Worker worker : workers) {
      worker.connection.close();
    }
  }

  private static final class Worker {

    private static final String HASH = "0".repeat(64);
    private static final long NET = 10_000;
    private static final long TAX = 2_000;

    private final Connection connection;
    private final Fixture.Place place;
    private final PreparedStatement account;
    private final PreparedStatement group;
    private final PreparedStatement hold;
    private final PreparedStatement profile;
    private final PreparedStatement key;
    private final PreparedStatement recipient;
    private final PreparedStatement take;
    private final PreparedStatement billable;
    private final RawInsert order;
    private final RawInsert transaction;
    private final RawInsert coldEntry;
    private final RawInsert entry;
    private final RawInsert audit;
    private final RawInsert mail;

    Worker(RawDatabase database, Fixture.Place place) throws SQLException {
      this.connection = database.open();
      this.place = place;
      account = connection.prepareStatement(Fixture.READ_ACCOUNT);
      group = connection.prepareStatement(Fixture.READ_GROUP);
      hold = connection.prepareStatement(MoveTwin.HOLD);
      profile = connection.prepareStatement("select * from billing_profile where account_id = ?");
      key =
          connection.prepareStatement(
              "select id, request_hash from ledger_transaction"
                  + " where account_id = ? and request_key = ?");
      recipient =
          connection.prepareStatement(
              "select i.id, i.email, i.name, i.language"
                  + " from membership m join login_identity i on i.id = m.identity_id"
                  + " where m.id = ?");
      take =
          connection.prepareStatement(
              MoveTwin.CHANGE + " and balance + ? >= lowest and (ends_on is null or ends_on >= ?)");
      billable =
          connection.prepareStatement(
              "insert into billable (kind, state, order_id, order_number, account_id, group_id,"
                  + " membership_id, description, names, years, net, gross, currency, taxes,"
                  + " tax_note, payment, happened_at)"
                  + " values (?, 'DONE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      order = new RawInsert(database, connection, RawInsert.ORDER);
      transaction = new RawInsert(database, connection, RawInsert.TRANSACTION);
      coldEntry = new RawInsert(database, connection, RawInsert.COLD_ENTRY);
      entry = new RawInsert(database, connection, RawInsert.ENTRY);
      audit = new RawInsert(database, connection, RawInsert.AUDIT);
      mail = new RawInsert(database, connection, RawInsert.MAIL);
      connection.commit();
    }

    void order() throws SQLException {
      Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
      RawDatabase.read(account, place.account());
      RawDatabase.read(group, place.group(), place.account());
      RawDatabase.read(profile, place.account());
      String requestKey = UUID.randomUUID().toString();
      long id = insertOrder(now, requestKey);
      MoveTwin.hold(hold, place);
      charge(now, id);
      bill(now, id);
      RawDatabase.read(recipient, place.member());
      insertMail(now, id);
      connection.commit();
    }

    private long insertOrder(Timestamp now, String requestKey) throws SQLException {
      return order.row(
          place.account(),
          place.group(),
          "PLACED",
          "100",
          "Intranet SSL",
          398,
          1,
          "h" + requestKey.substring(0, 8) + ".bench.example",
          "",
          NET,
          NET + TAX,
          "EUR",
          "VAT FR 20 " + TAX,
          "",
          "SAS",
          "DEDUCT_FROM_GROUP",
          place.groupWallet(),
          null,
          now,
          place.member(),
          "bench",
          now,
          requestKey,
          HASH);
    }

    private void charge(Timestamp now, long id) throws SQLException {
      String chargeKey = "charge:" + id;
      String number = Long.toString(id);
      RawDatabase.read(key, place.account(), chargeKey);
      long booked =
          transaction.row(
              "CHARGE", place.account(), now, chargeKey, HASH, number, "", null, "bench");
      coldEntry.row(booked, 2100, number, -NET, "EUR");
      coldEntry.row(booked, 2200, "FR20", -TAX, "EUR");
      audit.row(
          now,
          place.account(),
          "MEMBER",
          1L,
          "bench",
          "",
          "CHARGE",
          "transaction",
          Long.toString(booked),
          "DONE",
          number);
      take(now);
      String wallet = Long.toString(place.groupWallet());
      entry.row(booked, 2010, wallet, NET + TAX, "CHARGE", place.groupWallet(), "EUR");
    }

    private void take(Timestamp now) throws SQLException {
      RawInsert.bind(take, 0, -NET - TAX, now, now, place.groupWallet(), -NET - TAX);
      take.setDate(6, java.sql.Date.valueOf(now.toLocalDateTime().toLocalDate()));
      if (take.executeUpdate() != 1) {
        throw new SQLException("the twin ran out of credit");
      }
    }

    private void bill(Timestamp now, long id) throws SQLException {
      RawInsert.bind(
          billable,
          0,
          "INVOICE",
          id,
          Long.toString(id),
          place.account(),
          place.group(),
          place.member(),
          "Intranet SSL, 1 year",
          "h.bench.example",
          1,
          NET,
          NET + TAX,
          "EUR",
          "VAT FR 20 " + TAX,
          "",
          "T-" + id,
          now);
      billable.executeUpdate();
    }

    private void insertMail(Timestamp now, long id) throws SQLException {
      mail.row(
          "ORDER_PLACED",
          place.account(),
          "bench@bench.example",
          "Bench",
          "en",
          "order=" + id + "\ndescription=Intranet SSL\nnames=h.bench.example\ngross=120.00 EUR",
          "CAPTURED",
          0,
          now,
          now,
          now,
          now,
          now,
          "");
    }
  }
}
