package org.hanaper.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.hanaper.report.AuditRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void takesTheSharpnessOffAFormula(String cell) {
    assertThat(AuditCsv.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada", "a=b", "1-2"})
  void leavesAnOrdinaryCellAsItIs(String cell) {
    assertThat(AuditCsv.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void quotesEveryCell() {
    StringWriter out = new StringWriter();
    AuditCsv csv = new AuditCsv(out, List.of("Who", "=What"));
    csv.add(
        List.of(
            new AuditRow(
                7,
                Instant.parse("2026-01-02T03:04:05Z"),
                "Ada \"the first\"",
                "MEMBER",
                "192.0.2.1",
                "GROUP_CREATED",
                "group",
                "3",
                true,
                "=cmd|' /C calc'!A0")));
    assertThat(out)
        .hasToString(
            """
            "Who","'=What"\r
            "7","2026-01-02T03:04:05Z","Ada ""the first""\","MEMBER","192.0.2.1","GROUP_CREATED",\
            "group","3","DONE","'=cmd|' /C calc'!A0"\r
            """);
  }
}
