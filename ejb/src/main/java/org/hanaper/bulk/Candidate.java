package org.hanaper.bulk;

import java.util.ArrayList;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.member.CheckedUser;
import org.jspecify.annotations.Nullable;

/** A line on its way through the checks; used within one upload. */
final class Candidate {

  final RawLine line;
  final CheckedUser user;
  final @Nullable Role role;
  private final List<LineProblem> problems = new ArrayList<>();
  private boolean already;

  Candidate(RawLine line, CheckedUser user, @Nullable Role role, List<LineProblem> found) {
    this.line = line;
    this.user = user;
    this.role = role;
    problems.addAll(found);
    user.problems().forEach(each -> problems.add(LineProblem.of(each)));
  }

  boolean isGood() {
    return problems.isEmpty() && !already;
  }

  void refuse(String field, String key, Object fact) {
    problems.add(LineProblem.of(field, key, fact));
  }

  void pass() {
    already = true;
  }

  List<LineProblem> problems() {
    return problems;
  }

  LineState state() {
    if (!problems.isEmpty()) {
      return LineState.WRONG;
    }
    return already ? LineState.ALREADY : LineState.READY;
  }
}
