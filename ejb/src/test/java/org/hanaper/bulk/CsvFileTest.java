package org.hanaper.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hanaper.access.Role;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets make of a file of users is read; what can't be read is told. */
class CsvFileTest {

  private static final ImportWords FRENCH =
      new ImportWords(
          Map.of("nom", ImportColumn.NAME, "rôle", ImportColumn.ROLE),
          Map.of("utilisateur de base", Role.BASIC_USER));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,email,role\nNoor,n@example.org,basic user\n",
        "\uFEFFName;E_Mail;ROLE\r\nNoor;n@example.org;BASIC_USER\r\n",
        "Nom\tEmail\tRôle\t\t\nNoor\tn@example.org\tUtilisateur de base\t\t\n\n\t\t\t\t\n",
        "\"role\",\"name\",\"email\"\n\"Basic-User\",\" Noor \",\"n@example.org\"",
      })
  void readsWhatSpreadsheetsWrite(String text) {
    List<RawLine> lines = read(text.replace("E_Mail", "email"));
    assertThat(lines).hasSize(1);
    RawLine line = lines.get(0);
    assertThat(line.number()).isEqualTo(2);
    assertThat(line.cell(ImportColumn.NAME)).isEqualTo("Noor");
    assertThat(line.cell(ImportColumn.EMAIL)).isEqualTo("n@example.org");
    assertThat(FRENCH.role(line.cell(ImportColumn.ROLE))).contains(Role.BASIC_USER);
    assertThat(line.overfull()).isFalse();
  }

  @Test
  void aResultThatWasDownloadedIsReadAgain() {
    List<RawLine> lines =
        read("line,result,remark,name,email,mobile,role\n2,Left out,-,Noor,n@x.org,'+33612,x\n");
    assertThat(lines.get(0).cell(ImportColumn.MOBILE)).isEqualTo("+33612");
  }

  @Test
  void saysWhichLineHasMoreCellsThanColumns() {
    List<RawLine> lines = read("name,email,role\nA,a@x.org,r,stray\nB,b@x.org\n");
    assertThat(lines).extracting(RawLine::overfull).containsExactly(true, false);
    assertThat(lines.get(1).cell(ImportColumn.ROLE)).isEmpty();
  }

  @Test
  void aQuotedCellMayHoldLinesAndTheNumbersStayThoseOfTheFile() {
    List<RawLine> lines = read("name,email,role\n\"A\nB\",a@x.org,r\nC,c@x.org,r\n");
    assertThat(lines).extracting(RawLine::number).containsExactly(2, 4);
  }

  @Test
  void refusesWhatIsNoSuchFile() {
    refuses(new byte[0], "FileMissing");
    refuses("name,email\nA,a@x.org\n".getBytes(StandardCharsets.UTF_8), "ColumnMissing_ROLE");
    refuses("name,email,role\n".getBytes(StandardCharsets.UTF_8), "ImportEmpty");
    refuses("name,colour,role\nA,b,c".getBytes(StandardCharsets.UTF_8), "ColumnUnknown");
    refuses("name,name,role\nA,b,c".getBytes(StandardCharsets.UTF_8), "ColumnTwice");
    refuses("name,email,role\n\"A,b,c\nd".getBytes(StandardCharsets.UTF_8), "ImportNotCsv");
    refuses(
        "name,email,role\nZoé,z@x.org,r".getBytes(Charset.forName("windows-1252")),
        "ImportNotUtf8");
    refuses("name,email,role\nA,b,c".getBytes(StandardCharsets.UTF_16LE), "ImportNotUtf8");
    refuses(new byte[CsvFile.LARGEST + 1], "ImportTooLarge");
  }

  @Test
  void tenThousandLinesAreTheMost() {
    String line = "A,a@x.org,r\n";
    assertThat(read("name,email,role\n" + line.repeat(CsvFile.MOST_LINES)))
        .hasSize(CsvFile.MOST_LINES);
    refuses(
        ("name,email,role\n" + line.repeat(CsvFile.MOST_LINES + 1))
            .getBytes(StandardCharsets.UTF_8),
        "TooManyLines");
  }

  @Test
  void keepsProblemsAsText() {
    List<LineProblem> problems =
        List.of(
            LineProblem.of("role", "RoleUnknown", "Bo\u001fss\n"),
            LineProblem.of("email", "EmailNotUsable", "x".repeat(200)));
    assertThat(LineProblem.read(LineProblem.write(problems))).isEqualTo(problems);
    assertThat(LineProblem.read("")).isEmpty();
  }

  private static List<RawLine> read(String text) {
    return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), FRENCH);
  }

  private static void refuses(byte[] content, String key) {
    assertThatThrownBy(() -> CsvFile.read(content, FRENCH))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.problems().get(0).key()).isEqualTo(key);
              assertThat(refusal.field()).isEqualTo("file");
            });
  }
}
