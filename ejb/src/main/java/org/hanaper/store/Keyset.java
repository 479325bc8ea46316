package org.hanaper.store;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A list read by key, newest first: constant conditions, each with its parameters, and a column
 * {@code id} as the key. The last page costs what the first does.
 *
 * <p>The key that a page hands back is {@code o} and the last ids of the pages that lead to the
 * next one, so that each page also knows the one before; everything else means the first page.
 *
 * <p>A list that may grow long names the index it is read by in a comment behind its table, {@code
 * --DERBY-PROPERTIES index=…} to the end of the line: Derby otherwise reads and sorts all rows of
 * an account that holds most of them (decision 12). For PostgreSQL it is a comment like any other.
 */
public final class Keyset {

  /** So many pages back are remembered; further back is the first page. */
  private static final int TRAIL = 20;

  private static final String KEY = "o[0-9]{1,18}(-[0-9]{1,18}){0," + (TRAIL - 1) + "}";

  private final StringBuilder sql;
  private final List<@Nullable Object> parameters = new ArrayList<>();
  private String column = "id";
  private String alternative = "";
  private List<Object> alternatives = List.of();

  /**
   * Begins a list.
   *
   * @param select a constant {@code select … from …} without conditions, with a column id
   * @param condition the condition that always holds, e.g. {@code account_id = ?}
   * @param values its parameters
   */
  public Keyset(String select, String condition, Object... values) {
    // on a line of its own, for the select may end in a comment
    sql = new StringBuilder(select).append("\nwhere ").append(condition);
    parameters.addAll(List.of(values));
  }

  /**
   * The key of the rows behind one, for reading on without a trail.
   *
   * @param id the key of the last row seen
   */
  public static String behind(long id) {
    return key(List.of(id));
  }

  /**
   * Says how conditions name the key, where {@code id} alone isn't clear.
   *
   * @param name the column, e.g. {@code o.id}; the select must still call it {@code id}
   * @return this
   */
  public Keyset by(String name) {
    column = name;
    return this;
  }

  /**
   * Adds a condition with its parameters, unless the only one is null.
   *
   * @param condition a constant condition with a question mark for each parameter
   * @param values its parameters
   * @return this
   */
  public Keyset and(String condition, @Nullable Object... values) {
    if (values.length != 1 || values[0] != null) {
      sql.append(" and ").append(condition);
      parameters.addAll(Arrays.asList(values));
    }
    return this;
  }

  /**
   * Narrows to rows that hold a text, unless it is blank.
   *
   * @param expression a constant expression in small letters
   * @param part what was typed
   * @return this
   */
  public Keyset andPart(String expression, String part) {
    String plain = part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return and(expression + " like ? escape '!'", plain.isEmpty() ? null : "%" + plain + "%");
  }

  /**
   * Narrows to rows that have one of few values in a column of the index, which lies before the
   * key: one query for each value, whose rows are put together.
   *
   * @param condition a constant condition with one question mark
   * @param values the values
   * @return this
   */
  public Keyset andOneOf(String condition, Object... values) {
    alternative = " and " + condition;
    alternatives = List.of(values);
    return this;
  }

  /**
   * Reads one page.
   *
   * @param database where
   * @param key the key handed back, null or empty for the newest rows
   * @param size how many rows a page has
   * @param reader makes a value of a row
   * @param <T> the value
   * @return the page with the keys of its neighbours
   */
  public <T extends Serializable> Slice<T> read(
      Sql database, @Nullable String key, int size, Row.Reader<T> reader) {
    List<Long> trail = trail(key);
    and(column + " < ?", trail.isEmpty() ? null : trail.get(trail.size() - 1));
    List<Keyed<T>> found = rows(database, size + 1, reader);
    boolean more = found.size() > size;
    List<Keyed<T>> shown = more ? found.subList(0, size) : found;
    return new Slice<>(
        shown.stream().map(Keyed::value).toList(),
        trail.isEmpty() ? null : key(trail.subList(0, trail.size() - 1)),
        more ? key(further(trail, shown.get(size - 1).id)) : null);
  }

  private <T extends Serializable> List<Keyed<T>> rows(
      Sql database, int most, Row.Reader<T> reader) {
    String end = " order by " + column + " desc fetch first " + most + " rows only";
    if (alternatives.isEmpty()) {
      return database.list(sql + end, row -> keyed(row, reader), parameters.toArray());
    }
    return alternatives.stream()
        .flatMap(
            value ->
                database
                    .list(
                        sql + alternative + end,
                        row -> keyed(row, reader),
                        Stream.concat(parameters.stream(), Stream.of(value)).toArray())
                    .stream())
        .sorted(Comparator.comparingLong((Keyed<T> row) -> row.id).reversed())
        .limit(most)
        .toList();
  }

  private static <T> Keyed<T> keyed(Row row, Row.Reader<T> reader) throws SQLException {
    return new Keyed<>(row.number("id"), reader.read(row));
  }

  private static List<Long> trail(@Nullable String key) {
    return key != null && key.matches(KEY)
        ? Stream.of(key.substring(1).split("-", -1)).map(Long::valueOf).toList()
        : List.of();
  }

  private static List<Long> further(List<Long> trail, long id) {
    List<Long> longer = new ArrayList<>(trail);
    longer.add(id);
    return longer.subList(Math.max(0, longer.size() - TRAIL), longer.size());
  }

  /** Empty for the first page. */
  private static String key(List<Long> trail) {
    return trail.isEmpty()
        ? ""
        : "o" + String.join("-", trail.stream().map(String::valueOf).toList());
  }

  private record Keyed<T>(long id, T value) {}
}
