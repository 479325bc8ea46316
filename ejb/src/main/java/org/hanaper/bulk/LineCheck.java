package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.member.CheckedUser;
import org.hanaper.member.CreateUser;
import org.hanaper.member.MassUsers;
import org.hanaper.member.TakenNames;
import org.hanaper.member.UserDetails;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/** Looks at every line by the rules of 'New User (+)', and at the lines among each other. */
@ApplicationScoped
class LineCheck {

  private static final int MOST_GROUPS = 100;
  private static final String BETWEEN_GROUPS = "\\|";

  @Inject MassUsers users;
  @Inject UserGroups groups;

  /**
   * Looks at all lines.
   *
   * @return one candidate for each line, in order
   */
  List<Candidate> check(
      AccountId account, List<RawLine> lines, ImportWords words, String language) {
    Map<String, GroupId> known = groupsByName();
    List<Candidate> candidates =
        lines.stream().map(line -> candidate(line, words, language, known)).toList();
    refuseTwins(candidates, c -> c.user.form().email(), "email", "SameEmailInFile");
    refuseTwins(candidates, c -> c.user.employeeKey(), "employeeId", "SameEmployeeIdInFile");
    compareWithUsers(account, candidates);
    return candidates;
  }

  private Candidate candidate(
      RawLine line, ImportWords words, String language, Map<String, GroupId> known) {
    List<LineProblem> problems = new ArrayList<>();
    if (line.overfull()) {
      problems.add(LineProblem.of("line", "TooManyCells", ""));
    }
    String typed = line.cell(ImportColumn.ROLE);
    Optional<Role> role = words.role(typed);
    if (role.isEmpty()) {
      problems.add(LineProblem.of("role", typed.isEmpty() ? "RoleMissing" : "RoleUnknown", typed));
    }
    boolean everywhere = role.filter(Role.ADMINISTRATOR::equals).isPresent();
    Set<GroupId> chosen = everywhere ? Set.of() : groups(line, known, problems);
    boolean restricted = !everywhere && !line.cell(ImportColumn.GROUPS).isEmpty();
    CreateUser form =
        form(line, role.orElse(Role.BASIC_USER), restricted && !chosen.isEmpty(), chosen, language);
    return new Candidate(line, users.check(form), role.orElse(null), problems);
  }

  static CreateUser form(
      RawLine line, Role role, boolean restricted, Set<GroupId> chosen, String language) {
    return new CreateUser(
        new UserDetails(
            line.cell(ImportColumn.NAME),
            line.cell(ImportColumn.MOBILE),
            line.cell(ImportColumn.DESIGNATION),
            line.cell(ImportColumn.EMPLOYEE_ID)),
        line.cell(ImportColumn.EMAIL),
        restricted,
        chosen,
        role,
        language,
        "");
  }

  private static Set<GroupId> groups(
      RawLine line, Map<String, GroupId> known, List<LineProblem> problems) {
    Set<GroupId> chosen = new HashSet<>();
    List<String> names =
        Arrays.stream(line.cell(ImportColumn.GROUPS).split(BETWEEN_GROUPS, -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    for (String name : names) {
      GroupId group = known.get(folded(name));
      if (group == null) {
        problems.add(LineProblem.of("groups", "GroupNameUnknown", name));
        return Set.of();
      }
      chosen.add(group);
    }
    if (chosen.size() > MOST_GROUPS
        || (names.isEmpty() && !line.cell(ImportColumn.GROUPS).isEmpty())) {
      problems.add(LineProblem.of("groups", "GroupNameUnknown", line.cell(ImportColumn.GROUPS)));
    }
    return chosen;
  }

  private Map<String, GroupId> groupsByName() {
    return groups.choices().stream()
        .collect(
            Collectors.toMap(
                group -> folded(group.name()), GroupChoice::id, (first, twin) -> first));
  }

  /** Of several lines with the same value the first one counts. */
  private static void refuseTwins(
      List<Candidate> candidates, Function<Candidate, String> value, String field, String key) {
    Map<String, Integer> first = new HashMap<>();
    for (Candidate each : candidates) {
      String own = value.apply(each);
      if (!each.isGood() || own.isEmpty()) {
        continue;
      }
      Integer earlier = first.putIfAbsent(own, each.line.number());
      if (earlier != null) {
        each.refuse(field, key, earlier);
      }
    }
  }

  private void compareWithUsers(AccountId account, List<Candidate> candidates) {
    List<Candidate> good = candidates.stream().filter(Candidate::isGood).toList();
    List<CheckedUser> checked = good.stream().map(c -> c.user).toList();
    TakenNames taken = users.taken(account, checked);
    for (Candidate each : good) {
      if (taken.emails().contains(each.user.form().email())) {
        each.pass();
      } else if (taken.isIdOfAnother(each.user)) {
        each.refuse("employeeId", "EmployeeIdTaken", each.line.cell(ImportColumn.EMPLOYEE_ID));
      }
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
