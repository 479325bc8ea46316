package org.hanaper.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.hanaper.store.Sql;

/** Gives new accounts their ten digits, which tell nothing about how many accounts there are. */
@Dependent
class AccountNumbers {

  private static final long FIRST = 1_000_000_000L;
  private static final long COUNT = 9_000_000_000L;

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;

  String next() {
    String number = draw();
    while (sql.number("select count(*) from account where number = ?", number) > 0) {
      number = draw();
    }
    return number;
  }

  private String draw() {
    return Long.toString(FIRST + random.nextLong(COUNT));
  }
}
