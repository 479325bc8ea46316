package org.hanaper.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A list read by key, newest first: constant conditions, each with its parameters, and the column
 * {@code id} as the key. The last page costs what the first does.
 *
 * <p>A key that a page hands back is {@code o} and the last id shown (go on to older rows) or
 * {@code n} and the first id shown (go back to newer ones); everything else means the first page.
 */
public final class Keyset {

  private final StringBuilder sql;
  private final List<@Nullable Object> parameters = new ArrayList<>();

  /**
   * Begins a list.
   *
   * @param select a constant {@code select … from …} without conditions, with a column id
   * @param condition the condition that always holds, e.g. {@code account_id = ?}
   * @param values its parameters
   */
  public Keyset(String select, String condition, Object... values) {
    sql = new StringBuilder(select).append(" where ").append(condition);
    parameters.addAll(List.of(values));
  }

  /**
   * Adds a condition with one parameter, unless the parameter is null.
   *
   * @param condition a constant condition with one question mark
   * @param value its parameter
   * @return this
   */
  public Keyset and(String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      parameters.add(value);
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
    Long after = id(key, 'o');
    Long before = id(key, 'n');
    and("id < ?", after);
    and("id > ?", before);
    String order = before == null ? " order by id desc" : " order by id";
    sql.append(order).append(" fetch first ").append(size + 1).append(" rows only");
    List<Keyed<T>> found =
        database.list(
            sql.toString(),
            row -> new Keyed<>(row.number("id"), reader.read(row)),
            parameters.toArray());
    boolean more = found.size() > size;
    List<Keyed<T>> shown = new ArrayList<>(more ? found.subList(0, size) : found);
    if (before != null) {
      Collections.reverse(shown);
    }
    boolean newer = before == null ? after != null : more;
    boolean older = before != null || more;
    return slice(shown, newer, older);
  }

  private static <T extends Serializable> Slice<T> slice(
      List<Keyed<T>> shown, boolean newer, boolean older) {
    if (shown.isEmpty()) {
      return new Slice<>(List.of(), newer || older ? "" : null, null);
    }
    return new Slice<>(
        shown.stream().map(Keyed::value).toList(),
        newer ? "n" + shown.get(0).id : null,
        older ? "o" + shown.get(shown.size() - 1).id : null);
  }

  private static @Nullable Long id(@Nullable String key, char direction) {
    return key != null && key.matches(direction + "[0-9]{1,18}")
        ? Long.valueOf(key.substring(1))
        : null;
  }

  private record Keyed<T>(long id, T value) {}
}
