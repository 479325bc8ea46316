package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
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
    Map<String, Boolean> expected = new TreeMap<>();
    Map<String, Boolean> found = new TreeMap<>();
    rules()
        .forEach(
            (path, rule) -> {
              expected.put(path, admits(role, rule));
              found.put(path, status(path) != 403);
            });
    assertThat(found).isEqualTo(expected);
  }

  /** The table of the running server is the one of the code. */
  @Test
  void showsTheMatrixThatTheCodeHas() {
    signInAs(PEOPLE.get(Role.BASIC_USER));
    page.navigate("/member/roles.xhtml");
    TreeSet<String> cells = new TreeSet<>();
    page.locator("[data-cell]").all().forEach(c -> cells.add(c.getAttribute("data-cell")));
    TreeSet<String> code = new TreeSet<>();
    for (Permission permission : Permission.values()) {
      for (Role role : Role.values()) {
        if (!role.isOffice() && !permission.name().startsWith("OFFICE_")) {
          code.add(permission + " " + role + " " + role.scope(permission));
        }
      }
    }
    assertThat(cells).isEqualTo(code).hasSize(36 * 6);
  }

  private int status(String path) {
    APIRequestContext session = page.context().request();
    APIResponse answer = session.get(path, RequestOptions.create().setMaxRedirects(0));
    return answer.status();
  }

  private static boolean admits(Role role, String rule) {
    return switch (rule) {
      case "OPEN", "MEMBER" -> true;
      case "OPERATOR" -> false;
      default -> {
        int colon = rule.indexOf(':');
        String right = colon < 0 ? rule : rule.substring(0, colon);
        Scope least = colon < 0 ? Scope.OWN : Scope.valueOf(rule.substring(colon + 1));
        yield role.scope(Permission.valueOf(right)).compareTo(least) >= 0;
      }
    };
  }

  /** The pages that answer at once; the errors' own pages have statuses of their own. */
  private static Map<String, String> rules() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    Files.readString(Path.of("../web/src/main/resources/org/hanaper/web/pages.txt"))
        .lines()
        .filter(line -> line.startsWith("/") && !line.startsWith("/error/"))
        .map(line -> line.split(" ", -1))
        .forEach(words -> rules.put(words[0], words[1]));
    return rules;
  }
}
