package org.hanaper.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Gives the keys of rows on Derby, from ranges that are taken in a transaction of their own.
 *
 * <p>Derby's identity columns do the same, but their counter stands in the catalogue: while others
 * compile statements the next range can't be had, and under a crowd that failed the business.
 */
@ApplicationScoped
public class Numbers {

  // not the application's pool: who waits for a number may hold its last connection
  @Resource(lookup = "jdbc/hanaper-schema")
  DataSource database;

  private final Map<String, NumberRange> ranges = new ConcurrentHashMap<>();

  /**
   * The next key.
   *
   * @param table a table whose key is {@code id} and is given by nobody else
   * @return a number that is given once, larger than all before
   */
  public long next(String table) {
    return ranges.computeIfAbsent(table, name -> new NumberRange(name, database)).next();
  }
}
