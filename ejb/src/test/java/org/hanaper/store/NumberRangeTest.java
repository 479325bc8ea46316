package org.hanaper.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberRangeTest {

  private final EmbeddedDataSource database = new EmbeddedDataSource();

  @BeforeEach
  void openDatabase() throws SQLException {
    database.setDatabaseName("memory:ranges");
    database.setCreateDatabase("create");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table number_range (name varchar(60) primary key, next_free bigint not null)");
      statement.execute("create table thing (id bigint primary key)");
      statement.execute("insert into thing values (41)");
    }
  }

  @AfterEach
  void dropDatabase() {
    assertThatThrownBy(() -> DriverManager.getConnection("jdbc:derby:memory:ranges;drop=true"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void numbersBeginBehindTheRowsThatAreThere() {
    NumberRange range = new NumberRange("thing", database);
    assertThat(range.next()).isEqualTo(42);
    assertThat(range.next()).isEqualTo(43);
  }

  @Test
  void aNodeThatDiesLeavesAGapAndNoNumberTwice() {
    long last = new NumberRange("thing", database).next();
    assertThat(new NumberRange("thing", database).next()).isBetween(last + 1, last + 100);
  }

  @Test
  void aCrowdGetsEachNumberOnceOverManyRangesAndNodes() {
    NumberRange one = new NumberRange("thing", database);
    NumberRange other = new NumberRange("thing", database);
    assertThat(one.next()).isLessThan(other.next());
    Set<Long> given = ConcurrentHashMap.newKeySet();
    boolean allNew =
        IntStream.range(0, 20_000)
            .parallel()
            .allMatch(i -> given.add(i % 2 == 0 ? one.next() : other.next()));
    assertThat(allNew).isTrue();
  }
}
