package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.member.CreateUser;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Many;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of imports: what was typed, what it was understood as, what became of it. */
@ApplicationScoped
class ImportLines {

  private static final String SELECT = "select * from user_import_line where import_id = ?";

  /** How much of a cell is kept; whoever typed more is told so by the check. */
  private static final Map<ImportColumn, Integer> KEPT =
      Map.of(
          ImportColumn.NAME, 300,
          ImportColumn.EMAIL, 300,
          ImportColumn.MOBILE, 60,
          ImportColumn.DESIGNATION, 300,
          ImportColumn.EMPLOYEE_ID, 300,
          ImportColumn.ROLE, 100,
          ImportColumn.GROUPS, 12_000);

  @Inject Sql sql;
  @Inject Many many;

  /** A line that is to be created. */
  record Ready(int number, CreateUser form) {}

  /** The result of a line. */
  record Result(int number, LineState state, List<LineProblem> problems) {}

  void keep(ImportId id, List<Candidate> candidates) {
    many.update(
        """
        insert into user_import_line (import_id, line_no, name, email, mobile, designation,
          employee_id, role_typed, groups_typed, role, group_ids, state, problems)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        candidates.stream().map(each -> row(id, each)).toList());
  }

  private static @Nullable Object[] row(ImportId id, Candidate each) {
    return new @Nullable Object[] {
      id.value(),
      (long) each.line.number(),
      kept(each, ImportColumn.NAME),
      kept(each, ImportColumn.EMAIL),
      kept(each, ImportColumn.MOBILE),
      kept(each, ImportColumn.DESIGNATION),
      kept(each, ImportColumn.EMPLOYEE_ID),
      kept(each, ImportColumn.ROLE),
      kept(each, ImportColumn.GROUPS),
      each.role,
      each.user.form().groups().stream().map(GroupId::toString).collect(Collectors.joining(",")),
      each.state(),
      LineProblem.write(each.problems())
    };
  }

  private static String kept(Candidate each, ImportColumn column) {
    String cell = each.line.cell(column);
    return cell.substring(0, Math.min(KEPT.getOrDefault(column, 0), cell.length()));
  }

  void delete(ImportId id) {
    sql.update("delete from user_import_line where import_id = ?", id.value());
  }

  /** The next lines without a result. */
  List<Ready> ready(ImportId id, String language, int most) {
    return sql.list(
        SELECT + " and state = 'READY' order by line_no fetch first " + most + " rows only",
        row -> ready(row, language),
        id.value());
  }

  void note(ImportId id, List<Result> results) {
    many.update(
        """
        update user_import_line set state = ?, problems = ?
        where import_id = ? and line_no = ? and state = 'READY'""",
        results.stream()
            .map(
                each ->
                    new Object[] {
                      each.state(),
                      LineProblem.write(each.problems()),
                      id.value(),
                      (long) each.number()
                    })
            .toList());
  }

  /**
   * Lines in the order of the file.
   *
   * @param state of this state only, null for all
   * @param after behind this number
   * @param most how many
   */
  List<ImportLine> list(ImportId id, @Nullable LineState state, int after, int most) {
    List<Object> parameters = new ArrayList<>(List.of(id.value(), (long) after));
    StringBuilder select = new StringBuilder(SELECT).append(" and line_no > ?");
    if (state != null) {
      select.append(" and state = ?");
      parameters.add(state);
    }
    select.append(" order by line_no fetch first ").append(most).append(" rows only");
    return sql.list(select.toString(), ImportLines::line, parameters.toArray());
  }

  private static Ready ready(Row row, String language) throws SQLException {
    Set<GroupId> groups =
        Arrays.stream(row.text("group_ids").split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> new GroupId(Long.parseLong(id)))
            .collect(Collectors.toSet());
    RawLine line = new RawLine((int) row.number("line_no"), cells(row), false);
    return new Ready(
        line.number(),
        LineCheck.form(
            line, row.constant("role", Role.class), !groups.isEmpty(), groups, language));
  }

  private static ImportLine line(Row row) throws SQLException {
    return new ImportLine(
        (int) row.number("line_no"),
        cells(row),
        row.constant("state", LineState.class),
        LineProblem.read(row.text("problems")));
  }

  private static Map<ImportColumn, String> cells(Row row) throws SQLException {
    Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
    cells.put(ImportColumn.NAME, row.text("name"));
    cells.put(ImportColumn.EMAIL, row.text("email"));
    cells.put(ImportColumn.MOBILE, row.text("mobile"));
    cells.put(ImportColumn.DESIGNATION, row.text("designation"));
    cells.put(ImportColumn.EMPLOYEE_ID, row.text("employee_id"));
    cells.put(ImportColumn.ROLE, row.text("role_typed"));
    cells.put(ImportColumn.GROUPS, row.text("groups_typed"));
    return cells;
  }
}
