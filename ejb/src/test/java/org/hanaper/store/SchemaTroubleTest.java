package org.hanaper.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaTroubleTest {

  @Test
  void namesASecondServerOnTheSameFolder() {
    SQLException refused = new SQLException("Failed to start database", "XJ040");
    refused.setNextException(new SQLException("Another instance of Derby", "XSDB6"));
    assertThat(SchemaTrouble.line(new DatabaseFailure(refused)))
        .isEqualTo("another server has the database folder open");
  }

  @Test
  void namesADatabaseThatDoesNotAnswer() {
    assertThat(SchemaTrouble.line(new DatabaseFailure(new SQLException("no route", "08001"))))
        .isEqualTo("the database can't be used: no route");
  }

  @Test
  void namesASchemaOfAnotherVersionInOneLine() {
    assertThat(
            SchemaTrouble.line(
                new IllegalStateException("Validate failed:\nnot resolved: 99\nhelp")))
        .isEqualTo("the schema doesn't fit this version: Validate failed: not resolved: 99");
    assertThat(SchemaTrouble.line(new IllegalStateException())).endsWith("no reason told");
  }
}
