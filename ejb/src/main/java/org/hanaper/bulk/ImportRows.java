package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Keeps the imports and moves them on, each move by a guarded update. */
@ApplicationScoped
class ImportRows {

  private static final String SELECT = "select * from user_import";

  @Inject Sql sql;
  @Inject Clock clock;

  /** What the job needs to know: as whom it works, and in which language it writes. */
  record Running(ImportId id, Caller starter, String language) {}

  Optional<ImportId> uploaded(AccountId account, String requestKey) {
    return sql.first(
        "select id from user_import where account_id = ? and request_key = ?",
        row -> new ImportId(row.number("id")),
        account.value(),
        requestKey);
  }

  ImportId insert(Caller caller, UploadUsers upload, ImportCounts counts) {
    return new ImportId(
        sql.insert(
            """
            insert into user_import (account_id, request_key, file_name, language, state, total,
              chosen, ready, wrong, already, created, refused, uploaded_at, identity_id,
              membership_id, actor, role, address)
            values (?, ?, ?, ?, 'CHECKED', ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?)""",
            caller.inAccount().value(),
            upload.requestKey(),
            shown(upload.fileName()),
            upload.language().equals("fr") ? "fr" : "en",
            counts.total(),
            counts.chosen(),
            counts.ready(),
            counts.wrong(),
            counts.already(),
            clock.instant(),
            Sql.Nothing.number(caller.identity() == null ? null : caller.identity().value()),
            caller.asMember().value(),
            caller.name(),
            caller.role(),
            caller.address()));
  }

  /** Files that were looked at and never started; a new upload of the same person replaces them. */
  List<ImportId> unused(AccountId account, MembershipId member) {
    return sql.list(
        """
        select id from user_import
        where account_id = ? and membership_id = ? and state = 'CHECKED'""",
        row -> new ImportId(row.number("id")),
        account.value(),
        member.value());
  }

  boolean deleteUnused(ImportId id) {
    return sql.update("delete from user_import where id = ? and state = 'CHECKED'", id.value())
        == 1;
  }

  /** An import of an account; missing and foreign are the same. */
  ImportView get(ImportId id, AccountId account) {
    return sql.first(
            SELECT + " where id = ? and account_id = ?",
            ImportRows::view,
            id.value(),
            account.value())
        .orElseThrow(() -> new NotFound("user_import"));
  }

  List<ImportView> newest(AccountId account) {
    return sql.list(
        SELECT + " where account_id = ? order by id desc fetch first 10 rows only",
        ImportRows::view,
        account.value());
  }

  /** Lets it run as the caller; false when it runs or ran already. */
  boolean start(ImportId id, Caller caller) {
    return sql.update(
            """
            update user_import set state = 'RUNNING', identity_id = ?, membership_id = ?, actor = ?,
              role = ?, address = ?
            where id = ? and account_id = ? and state = 'CHECKED'""",
            Sql.Nothing.number(caller.identity() == null ? null : caller.identity().value()),
            caller.asMember().value(),
            caller.name(),
            caller.role(),
            caller.address(),
            id.value(),
            caller.inAccount().value())
        == 1;
  }

  boolean end(ImportId id, ImportState state) {
    return sql.update(
            "update user_import set state = ?, ended_at = ? where id = ? and state = 'RUNNING'",
            state,
            clock.instant(),
            id.value())
        == 1;
  }

  /** Holds a running import until the transaction ends, so that no two work on the same lines. */
  boolean hold(ImportId id) {
    return sql.update(
            "update user_import set ready = ready where id = ? and state = 'RUNNING'", id.value())
        == 1;
  }

  void count(ImportId id, int created, int already, int refused) {
    sql.update(
        """
        update user_import set ready = ready - ?, created = created + ?, already = already + ?,
          refused = refused + ?
        where id = ? and state = 'RUNNING'""",
        created + already + refused,
        created,
        already,
        refused,
        id.value());
  }

  List<Running> running() {
    return sql.list(
        SELECT + " where state = 'RUNNING' order by id fetch first 100 rows only",
        ImportRows::running);
  }

  private static Running running(Row row) throws SQLException {
    return new Running(
        new ImportId(row.number("id")),
        new Caller(
            Caller.Kind.MEMBER,
            new IdentityId(row.number("identity_id")),
            new MembershipId(row.number("membership_id")),
            new AccountId(row.number("account_id")),
            row.text("actor"),
            row.text("role"),
            row.text("address")),
        row.text("language"));
  }

  private static ImportView view(Row row) throws SQLException {
    return new ImportView(
        new ImportId(row.number("id")),
        row.text("file_name"),
        row.constant("state", ImportState.class),
        new ImportCounts(
            (int) row.number("total"),
            (int) row.number("chosen"),
            (int) row.number("ready"),
            (int) row.number("wrong"),
            (int) row.number("already"),
            (int) row.number("created"),
            (int) row.number("refused")),
        row.text("actor"),
        row.moment("uploaded_at"),
        row.momentOrNull("ended_at"));
  }

  private static String shown(String fileName) {
    String plain = fileName.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.substring(0, Math.min(200, plain.length()));
  }
}
