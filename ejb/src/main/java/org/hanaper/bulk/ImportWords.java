package org.hanaper.bulk;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanaper.access.Role;

/**
 * How columns and roles are called in the language of whoever made the file, in small letters. The
 * English names of the constants are always understood.
 *
 * @param columns columns by word
 * @param roles roles by word
 */
public record ImportWords(Map<String, ImportColumn> columns, Map<String, Role> roles)
    implements Serializable {

  private static final Pattern GAP = Pattern.compile("[\\s_-]+");

  /** Keeps copies. */
  public ImportWords {
    columns = Map.copyOf(columns);
    roles = Map.copyOf(roles);
  }

  /** The form in which two words are the same. */
  public static String folded(String word) {
    return GAP.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  Optional<ImportColumn> column(String heading) {
    return find(columns, ImportColumn.values(), folded(heading));
  }

  /** One of the six roles of an account. */
  Optional<Role> role(String typed) {
    return find(roles, Role.values(), folded(typed)).filter(role -> !role.isOffice());
  }

  private static <E extends Enum<E>> Optional<E> find(Map<String, E> words, E[] all, String word) {
    E known = words.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    for (E each : all) {
      if (folded(each.name()).equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
