package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what people don't want to hear of, per person and account; no row means that they do. */
@ApplicationScoped
class NewsRefusals {

  @Inject Sql sql;

  /** Whether somebody doesn't want to hear of a topic; never so for what is in none. */
  boolean isRefused(
      @Nullable IdentityId person,
      @Nullable AccountId account,
      @Nullable NewsTopic topic,
      NewsMedium medium) {
    return person != null
        && account != null
        && topic != null
        && sql.number(
                """
                select count(*) from news_refusal
                where identity_id = ? and account_id = ? and topic = ? and medium = ?""",
                person.value(),
                account.value(),
                topic,
                medium)
            > 0;
  }

  /** Topic and medium of each refusal, separated by a space, in order. */
  Set<String> of(IdentityId person, AccountId account) {
    return new TreeSet<>(
        sql.list(
            "select topic, medium from news_refusal where identity_id = ? and account_id = ?",
            row -> row.text("topic") + " " + row.text("medium"),
            person.value(),
            account.value()));
  }

  void set(
      IdentityId person, AccountId account, NewsTopic topic, NewsMedium medium, boolean refused) {
    sql.update(
        """
        delete from news_refusal
        where identity_id = ? and account_id = ? and topic = ? and medium = ?""",
        person.value(),
        account.value(),
        topic,
        medium);
    if (refused) {
      sql.update(
          "insert into news_refusal (identity_id, account_id, topic, medium) values (?, ?, ?, ?)",
          person.value(),
          account.value(),
          topic,
          medium);
    }
  }
}
