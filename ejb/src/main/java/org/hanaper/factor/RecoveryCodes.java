package org.hanaper.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/**
 * Ten codes for whoever has lost the device, each good once. Only keyed hashes are kept: who has
 * the database alone can't try them out.
 */
@ApplicationScoped
class RecoveryCodes {

  private static final int HOW_MANY = 10;
  private static final int LENGTH = 10;
  // no sign that is mistaken for another
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Vault vault;

  private final SecureRandom random = new SecureRandom();

  /** Draws new ones; the older are worth nothing any more. */
  List<String> renew(IdentityId identity) {
    forget(identity);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < HOW_MANY; i++) {
      String code = draw();
      sql.update(
          "insert into recovery_code (identity_id, code_hash) values (?, ?)",
          identity.value(),
          vault.sign(purpose(identity), bytes(code)));
      codes.add(code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2));
    }
    return codes;
  }

  /** Uses one up; of two at the same time one is refused. */
  boolean accepts(IdentityId identity, String code) {
    return sql
        .list(
            "select id, code_hash from recovery_code where identity_id = ? and used_at is null",
            row -> new Kept(row.number("id"), row.text("code_hash")),
            identity.value())
        .stream()
        .filter(kept -> vault.verifies(purpose(identity), bytes(code), kept.hash()))
        .anyMatch(this::use);
  }

  int left(IdentityId identity) {
    return Math.toIntExact(
        sql.number(
            "select count(*) from recovery_code where identity_id = ? and used_at is null",
            identity.value()));
  }

  void forget(IdentityId identity) {
    sql.update("delete from recovery_code where identity_id = ?", identity.value());
  }

  private boolean use(Kept kept) {
    return sql.update(
            "update recovery_code set used_at = ? where id = ? and used_at is null",
            clock.instant(),
            kept.id())
        == 1;
  }

  private String draw() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  private static String purpose(IdentityId identity) {
    return "recovery code " + identity;
  }

  private static byte[] bytes(String code) {
    return code.getBytes(StandardCharsets.UTF_8);
  }

  private record Kept(long id, String hash) {}
}
