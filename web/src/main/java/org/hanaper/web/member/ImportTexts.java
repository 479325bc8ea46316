package org.hanaper.web.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportColumn;
import org.hanaper.bulk.ImportWords;
import org.hanaper.bulk.LineProblem;
import org.hanaper.web.shared.Text;

/** The words of files of users in the language of the user, for reading and for writing them. */
@ApplicationScoped
class ImportTexts {

  @Inject Text text;

  /** How columns and roles are called. */
  ImportWords words() {
    Map<String, ImportColumn> columns = new HashMap<>();
    for (ImportColumn column : ImportColumn.values()) {
      columns.put(ImportWords.folded(heading(column)), column);
    }
    Map<String, Role> roles = new HashMap<>();
    for (Role role : Role.values()) {
      if (!role.isOffice()) {
        roles.put(ImportWords.folded(text.get("shared.role." + role)), role);
      }
    }
    return new ImportWords(columns, roles);
  }

  String heading(ImportColumn column) {
    return text.get("member_import.column." + column);
  }

  /** What is wrong in a line, in whole sentences. */
  String sentences(List<LineProblem> problems) {
    return problems.stream()
        .map(problem -> text.with(problem.key(), problem.fact()))
        .collect(Collectors.joining(" "));
  }
}
