package org.hanaper.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;

/** What {@code pages.txt} says of each page, and what the server answers to a session. */
final class PageRules {

  private static final String OPEN = "open";
  private static final String DENIED = "denied";

  private PageRules() {}

  /** The pages that answer a session otherwise than the file says, with both answers. */
  static Map<String, String> broken(Page session, Role... roles) throws IOException {
    Map<String, String> broken = new TreeMap<>();
    all()
        .forEach(
            (path, rule) -> {
              String expected = admits(rule, roles) ? OPEN : DENIED;
              String found = answer(session, path);
              if (!found.equals(expected)) {
                broken.put(path, found + " instead of " + expected);
              }
            });
    return broken;
  }

  private static String answer(Page session, String path) {
    APIResponse answer =
        session.context().request().get(path, RequestOptions.create().setMaxRedirects(0));
    int status = answer.status();
    // a page without the key of its thing finds nothing, or leads elsewhere
    if (List.of(200, 302, 303, 404).contains(status)) {
      String leads = answer.headers().getOrDefault("location", "");
      return leads.matches(".*/sign-in\\.xhtml(\\?to=.*)?") ? "signed out" : OPEN;
    }
    return status == 403 ? DENIED : "broken: " + status;
  }

  private static boolean admits(String rule, Role... roles) {
    return switch (rule) {
      case "OPEN" -> true;
      case "MEMBER" -> Arrays.stream(roles).noneMatch(Role::isOffice);
      case "OPERATOR" -> Arrays.stream(roles).allMatch(Role::isOffice);
      default -> Arrays.stream(roles).anyMatch(role -> holds(rule, role));
    };
  }

  private static boolean holds(String rule, Role role) {
    int colon = rule.indexOf(':');
    String right = colon < 0 ? rule : rule.substring(0, colon);
    Scope least = colon < 0 ? Scope.OWN : Scope.valueOf(rule.substring(colon + 1));
    return role.scope(Permission.valueOf(right)).compareTo(least) >= 0;
  }

  /** Every page there is. */
  static Set<String> pages() throws IOException {
    return lines().keySet();
  }

  /** The pages that answer at once; the errors' own pages have statuses of their own. */
  private static Map<String, String> all() throws IOException {
    Map<String, String> rules = lines();
    rules.keySet().removeIf(page -> page.startsWith("/error/"));
    return rules;
  }

  private static Map<String, String> lines() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    Files.readString(Path.of("../web/src/main/resources/org/hanaper/web/pages.txt"))
        .lines()
        .filter(line -> line.startsWith("/"))
        .map(line -> line.split(" ", -1))
        .forEach(words -> rules.put(words[0], words[1]));
    return rules;
  }
}
