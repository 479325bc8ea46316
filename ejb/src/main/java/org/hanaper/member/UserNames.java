package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The list of users by name; its key is the last id and name shown. */
@ApplicationScoped
class UserNames {

  private static final Pattern KEY = Pattern.compile("([0-9]{1,18})-(.*)", Pattern.DOTALL);
  private static final String THERE = "state not in ('CANCELLED', 'DECLINED')";

  @Inject Sql sql;

  /** The newest first; for list and export. */
  static Keyset keyset(AccountId account, UserQuestion question) {
    String whose = "account_id = ?" + (question.state() == null ? " and " + THERE : "");
    return new Keyset(UserRows.SELECT, whose, account.value())
        .andPart("name_folded", question.name())
        .and("role = ?", question.role())
        .and("state = ?", question.state());
  }

  Slice<UserRow> read(AccountId account, UserQuestion question, @Nullable String key, int size) {
    StringBuilder select = new StringBuilder(UserRows.SELECT).append(" where account_id = ?");
    List<Object> values = new ArrayList<>(List.of(account.value()));
    narrow(select, values, question);
    Matcher after = KEY.matcher(key == null ? "" : key);
    boolean further = after.matches();
    if (further) {
      select.append(" and (name_folded > ? or (name_folded = ? and id > ?))");
      values.addAll(List.of(after.group(2), after.group(2), Long.valueOf(after.group(1))));
    }
    select.append(" order by name_folded, id fetch first ").append(size + 1).append(" rows only");
    List<UserRow> found = sql.list(select.toString(), UserRows::row, values.toArray());
    boolean more = found.size() > size;
    List<UserRow> shown = more ? found.subList(0, size) : found;
    return new Slice<>(shown, further ? "" : null, more ? key(shown.get(size - 1)) : null);
  }

  private static void narrow(StringBuilder select, List<Object> values, UserQuestion question) {
    if (!question.name().isBlank()) {
      select.append(" and name_folded like ? escape '!'");
      values.add("%" + folded(question.name()).replaceAll("([!%_])", "!$1") + "%");
    }
    if (question.role() != null) {
      select.append(" and role = ?");
      values.add(question.role());
    }
    if (question.state() == null) {
      select.append(" and ").append(THERE);
    } else {
      select.append(" and state = ?");
      values.add(question.state());
    }
  }

  private static String key(UserRow last) {
    return last.id() + "-" + folded(last.name());
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
