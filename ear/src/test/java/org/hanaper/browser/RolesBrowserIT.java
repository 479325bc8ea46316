package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One session for each role opens every page: allowed exactly where the matrix says so. */
class RolesBrowserIT extends InBrowser {

  private static final Map<Role, String> PEOPLE =
      Map.of(
          Role.ADMINISTRATOR, "ada@meridian.example",
          Role.MANAGER, "maya@meridian.example",
          Role.FINANCE_MANAGER, "felix@meridian.example",
          Role.STANDARD_USER, "sofia@meridian.example",
          Role.BASIC_USER, "bruno@meridian.example",
          Role.DISCOVERY_USER, "dina@meridian.example");

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ACCOUNT_MANAGER", "APPROVER", "FINANCE"})
  void opensWhatItsRoleAllowsAndNothingElse(Role role) throws IOException {
    signInAs(PEOPLE.get(role));
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(PageRules.broken(page, role)).isEmpty();
    tellsWhyAndWhomToAsk(role);
  }

  /** The table of the running server is the one of the file. */
  @Test
  void showsTheMatrixThatTheFileHas() throws IOException {
    signInAs(PEOPLE.get(Role.BASIC_USER));
    page.navigate("/member/roles.xhtml");
    TreeSet<String> cells = new TreeSet<>();
    page.locator("[data-cell]").all().forEach(c -> cells.add(c.getAttribute("data-cell")));
    assertThat(cells).hasSize(36 * 6);
    cells.removeIf(cell -> cell.endsWith(" NONE"));
    assertThat(cells).isEqualTo(new TreeSet<>(matrix()));
    assertThat(page.getByText("no feature yet").count())
        .isEqualTo(
            (int) Arrays.stream(Permission.values()).filter(row -> !row.isOffered()).count());
  }

  /** What scrolls can be reached by keyboard, and only that. */
  @Test
  void scrollsItsTableByKeyboardWhereTheWindowIsNarrow() {
    signInAs(PEOPLE.get(Role.BASIC_USER));
    page.navigate("/member/roles.xhtml");
    page.setViewportSize(800, 900);
    page.waitForCondition(() -> page.locator("div.table[role=region][tabindex='0']").count() == 1);
    page.navigate("/order/list.xhtml");
    page.setViewportSize(1800, 900);
    page.waitForCondition(() -> page.locator("div.table[tabindex]").count() == 0);
  }

  /** The cells of the six roles as they stand in the tree. */
  private static List<String> matrix() throws IOException {
    return Files.readAllLines(Path.of("../ejb/src/test/resources/golden/permissions.txt")).stream()
        .filter(cell -> !Role.valueOf(cell.split(" ", -1)[1]).isOffice())
        .toList();
  }

  private void tellsWhyAndWhomToAsk(Role role) {
    if (role != Role.ADMINISTRATOR) {
      page.navigate("/account/configuration.xhtml");
      assertThat(page.locator("main").innerText()).contains("Ada");
    }
  }
}
