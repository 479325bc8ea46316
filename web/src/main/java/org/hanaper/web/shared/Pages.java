package org.hanaper.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Which page needs what, from {@code pages.txt}; a page that isn't in it is refused. */
@ApplicationScoped
class Pages {

  private static final String FILE = "/org/hanaper/web/pages.txt";

  /** For everybody, signed in or not. */
  static final String OPEN = "OPEN";

  /** Behind a permission: only for those who hold it over the whole account. */
  private static final String ALL = ":ALL";

  /** For members of an account, whatever their role. */
  static final String MEMBER = "MEMBER";

  /** For people of the back office, whatever their role. */
  static final String OPERATOR = "OPERATOR";

  private final Map<String, String> rules = new HashMap<>();

  @EJB Access access;

  @PostConstruct
  void load() {
    try (InputStream in = Pages.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] words = line.strip().split("\\s+", -1);
    if (words.length != 2 || rules.put(words[0], checked(words[1])) != null) {
      throw new IllegalStateException(FILE + ": " + line);
    }
  }

  private static String checked(String rule) {
    boolean word = rule.equals(OPEN) || rule.equals(MEMBER) || rule.equals(OPERATOR);
    return word ? rule : permission(rule).name() + (rule.endsWith(ALL) ? ALL : "");
  }

  private static Permission permission(String rule) {
    return Permission.valueOf(
        rule.endsWith(ALL) ? rule.substring(0, rule.length() - ALL.length()) : rule);
  }

  /** The pages listed, sorted. */
  List<String> listed() {
    return rules.keySet().stream().sorted().toList();
  }

  /** What a page needs; null when it isn't listed. */
  @Nullable String rule(String page) {
    return rules.get(page);
  }

  private static Scope least(String rule) {
    return rule.endsWith(ALL) ? Scope.ALL : Scope.OWN;
  }

  /** Whether the caller may open a page. */
  boolean admits(String page) {
    String rule = rules.get(page);
    if (rule == null) {
      return false;
    }
    Caller.Kind kind = access.caller().kind();
    return switch (rule) {
      case OPEN -> true;
      case MEMBER -> kind == Caller.Kind.MEMBER;
      case OPERATOR -> kind == Caller.Kind.OPERATOR;
      default -> access.scope(permission(rule)).compareTo(least(rule)) >= 0;
    };
  }
}
