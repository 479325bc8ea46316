package org.hanaper.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a table of a hundred rows, of which every tenth is rare. */
class KeysetTest {

  private static final int ROWS = 100;

  private final Sql sql = new Sql();

  @BeforeEach
  void fill() throws SQLException {
    EmbeddedDataSource database = new EmbeddedDataSource();
    database.setDatabaseName("memory:keyset");
    database.setCreateDatabase("create");
    sql.database =
        new Database() {
          @Override
          Connection open() throws SQLException {
            return database.getConnection();
          }
        };
    sql.update("create table thing (id bigint not null primary key, kind varchar(10) not null)");
    sql.update("create index thing_of_kind on thing (kind, id desc)");
    for (long id = 1; id <= ROWS; id++) {
      sql.update("insert into thing (id, kind) values (?, ?)", id, id % 10 == 0 ? "RARE" : "USUAL");
    }
  }

  @AfterEach
  void drop() {
    try (Connection gone = DriverManager.getConnection("jdbc:derby:memory:keyset;drop=true")) {
      assertThat(gone).isNull();
    } catch (SQLException dropped) {
      assertThat(dropped.getSQLState()).isEqualTo("08006");
    }
  }

  @Test
  void readsOnBehindARow() {
    assertThat(page(Keyset.behind(4)).rows()).containsExactly(3L, 2L, 1L);
  }

  @Test
  void everyRowIsOnOnePageAndTheWayBackIsTheSame() {
    List<List<Long>> down = new ArrayList<>();
    Slice<Long> page = page("");
    assertThat(page.newer()).isNull();
    down.add(page.rows());
    while (page.older() != null) {
      page = page(page.older());
      down.add(page.rows());
    }
    assertThat(down.stream().flatMap(List::stream))
        .hasSize(ROWS)
        .isSortedAccordingTo(Collections.reverseOrder());
    for (int back = down.size() - 2; back >= 0; back--) {
      page = page(page.newer());
      assertThat(page.rows()).isEqualTo(down.get(back));
    }
    assertThat(page.newer()).isNull();
  }

  @Test
  void farFromTheBeginningTheWayBackLeadsToTheFirstPageInTheEnd() {
    Slice<Long> page =
        new Keyset("select id from thing", "id > ?", 0L).read(sql, "", 2, KeysetTest::id);
    while (page.older() != null) {
      page = two(page.older());
    }
    String last = page.newer();
    int back = 0;
    for (String key = last; key != null; key = two(key).newer()) {
      back++;
    }
    assertThat(back).isEqualTo(20);
  }

  @Test
  void rowsOfFewValuesArePutTogether() {
    Keyset all =
        new Keyset("select id from thing", "id > ?", 0L).andOneOf("kind = ?", "RARE", "USUAL");
    assertThat(all.read(sql, "o95", 7, KeysetTest::id).rows())
        .containsExactly(94L, 93L, 92L, 91L, 90L, 89L, 88L);
  }

  @Test
  void aSelectMayEndInTheCommentThatNamesItsIndex() {
    String select = "select id from thing --DERBY-PROPERTIES index=thing_of_kind";
    Slice<Long> rare = new Keyset(select, "kind = ?", "RARE").read(sql, "o31", 10, KeysetTest::id);
    assertThat(rare.rows()).containsExactly(30L, 20L, 10L);
    assertThat(rare.older()).isNull();
  }

  @Test
  void aKeyThatMakesNoSenseMeansTheFirstPage() {
    for (String key : List.of("x", "o", "n5", "o1-", "o-1", "o1 or 1=1", "o" + "9".repeat(19))) {
      assertThat(page(key)).isEqualTo(page(""));
    }
  }

  private Slice<Long> page(@Nullable String key) {
    return new Keyset("select id from thing", "id > ?", 0L).read(sql, key, 7, KeysetTest::id);
  }

  private Slice<Long> two(@Nullable String key) {
    return new Keyset("select id from thing", "id > ?", 0L).read(sql, key, 2, KeysetTest::id);
  }

  private static Long id(Row row) throws SQLException {
    return row.number("id");
  }
}
