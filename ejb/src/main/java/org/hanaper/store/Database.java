package org.hanaper.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Opens the application's connections: one for a whole transaction, and outside of any a connection
 * that goes back to the pool when it is closed.
 *
 * <p>The container keeps a shared connection until the method that had no transaction returns. A
 * method that reads before or after its transaction would so hold two, and as many callers as the
 * pool has connections would wait for each other.
 */
@ApplicationScoped
class Database {

  @Resource(lookup = "jdbc/hanaper")
  DataSource within;

  @Resource(lookup = "jdbc/hanaper", shareable = false)
  DataSource outside;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  Connection open() throws SQLException {
    return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
        ? outside.getConnection()
        : within.getConnection();
  }
}
