package org.hanaper.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** One audit row with everything that its seal covers. */
record AuditEvent(
    long id,
    Instant happenedAt,
    @Nullable Long account,
    String actorKind,
    @Nullable Long identity,
    String actor,
    String address,
    String activity,
    String target,
    String targetId,
    String outcome,
    String details) {

  static final String COLUMNS =
      """
      a.id, a.happened_at, a.account_id, a.actor_kind, a.identity_id, a.actor, a.address,
      a.activity, a.target, a.target_id, a.outcome, a.details""";

  static AuditEvent read(Row row) throws SQLException {
    return new AuditEvent(
        row.number("id"),
        row.moment("happened_at"),
        row.numberOrNull("account_id"),
        row.text("actor_kind"),
        row.numberOrNull("identity_id"),
        row.text("actor"),
        row.text("address"),
        row.text("activity"),
        row.text("target"),
        row.text("target_id"),
        row.text("outcome"),
        row.text("details"));
  }

  /** The bytes that are sealed: place in the chain and every field, each with its length. */
  byte[] content(long sequence, String previous) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(sequence);
      write(out, previous);
      out.writeLong(id);
      out.writeLong(happenedAt.toEpochMilli());
      out.writeLong(account == null ? 0 : account);
      out.writeLong(identity == null ? 0 : identity);
      for (String text :
          new String[] {actorKind, actor, address, activity, target, targetId, outcome, details}) {
        write(out, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
