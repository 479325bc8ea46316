package org.hanaper.factor;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/**
 * The second factor of people (domain B.6, security rule 17). Who calls has asked for the password
 * where it is due and counts what was refused.
 */
@Stateless
public class Factor {

  private static final Duration DRAFT_LIFE = Duration.ofMinutes(30);
  private static final String ISSUER = "Hanaper";
  private static final int LONGEST = 40;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject RecoveryCodes recovery;
  @Inject Audit audit;

  /** Whether somebody has a second factor. */
  @Inside
  public FactorView of(IdentityId identity) {
    Optional<Instant> since =
        sql.first(
            "select confirmed_at from second_factor where identity_id = ?",
            row -> row.moment("confirmed_at"),
            identity.value());
    return new FactorView(since.orElse(null), since.isEmpty() ? 0 : recovery.left(identity));
  }

  /**
   * Shows a secret to be set up; the same one to the same holder for half an hour, so that opening
   * the page again doesn't spoil what was scanned, and nobody else sees it. Nothing changes until
   * {@link #confirm}.
   *
   * @param identity whose
   * @param holder to which session or way in it is shown, at most 80 characters
   * @param label what the application shows beside the code: the e-mail address
   */
  @Inside
  public FactorDraft begin(IdentityId identity, String holder, String label) {
    byte[] secret = draft(identity, holder).orElseGet(() -> redraw(identity, holder));
    String text = Base32.encode(secret);
    return new FactorDraft(
        text,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
            .formatted(ISSUER, encoded(label), text, ISSUER));
  }

  /**
   * Sets the second factor up, in place of an older one, when the code proves the secret shown.
   *
   * @param identity whose
   * @param holder to whom the secret was shown
   * @param typed the code as typed
   * @return ten recovery codes, to be shown once
   * @throws CodeRefused when the code is wrong or no secret was shown to the holder lately
   */
  @Inside
  public List<String> confirm(IdentityId identity, String holder, String typed) {
    byte[] secret = draft(identity, holder).orElseThrow(CodeRefused::new);
    long step = Totp.match(secret, plain(typed), clock.instant());
    if (step == Totp.NONE || !use(identity, holder)) {
      throw new CodeRefused();
    }
    forgetDrafts(identity);
    sql.update("delete from second_factor where identity_id = ?", identity.value());
    sql.update(
        """
        insert into second_factor (identity_id, secret, last_step, confirmed_at)
        values (?, ?, ?, ?)""",
        identity.value(),
        vault.encrypt(purpose(identity), secret),
        step,
        clock.instant());
    audit.record(Happening.done("FACTOR_SET_UP", null, "identity", identity, ""));
    return recovery.renew(identity);
  }

  /**
   * Accepts a code, or a recovery code, once: the same code never again, not even at the same time.
   *
   * @param identity whose
   * @param typed as typed
   * @return whether it was accepted
   */
  @Inside
  public boolean accepts(IdentityId identity, String typed) {
    String code = plain(typed);
    if (code.matches("[0-9]{6}")) {
      return acceptsCode(identity, code);
    }
    boolean accepted = recovery.accepts(identity, code);
    if (accepted) {
      audit.record(Happening.done("RECOVERY_CODE_USED", null, "identity", identity, ""));
    }
    return accepted;
  }

  /**
   * Draws new recovery codes; the older ones are worth nothing any more.
   *
   * @param identity somebody with a second factor
   * @return ten codes, to be shown once
   */
  @Inside
  public List<String> renewCodes(IdentityId identity) {
    audit.record(Happening.done("RECOVERY_CODES_RENEWED", null, "identity", identity, ""));
    return recovery.renew(identity);
  }

  /**
   * Takes the second factor away.
   *
   * @param identity whose
   * @return whether there was one
   */
  @Inside
  public boolean remove(IdentityId identity) {
    forgetDrafts(identity);
    recovery.forget(identity);
    return sql.update("delete from second_factor where identity_id = ?", identity.value()) == 1;
  }

  private boolean acceptsCode(IdentityId identity, String code) {
    Optional<byte[]> secret =
        sql.first(
            "select secret from second_factor where identity_id = ?",
            row -> vault.decrypt(purpose(identity), row.text("secret")),
            identity.value());
    long step = secret.map(known -> Totp.match(known, code, clock.instant())).orElse(Totp.NONE);
    return step != Totp.NONE
        && sql.update(
                "update second_factor set last_step = ? where identity_id = ? and last_step < ?",
                step,
                identity.value(),
                step)
            == 1;
  }

  private Optional<byte[]> draft(IdentityId identity, String holder) {
    return sql.first(
        "select secret from factor_draft where identity_id = ? and holder = ? and begun_at > ?",
        row -> vault.decrypt(purpose(identity), row.text("secret")),
        identity.value(),
        holder,
        clock.instant().minus(DRAFT_LIFE));
  }

  private byte[] redraw(IdentityId identity, String holder) {
    byte[] secret = Totp.draw();
    sql.update(
        "delete from factor_draft where identity_id = ? and (holder = ? or begun_at <= ?)",
        identity.value(),
        holder,
        clock.instant().minus(DRAFT_LIFE));
    sql.update(
        "insert into factor_draft (identity_id, holder, secret, begun_at) values (?, ?, ?, ?)",
        identity.value(),
        holder,
        vault.encrypt(purpose(identity), secret),
        clock.instant());
    return secret;
  }

  /** Uses the secret shown to a holder up; of two at the same time one is refused. */
  private boolean use(IdentityId identity, String holder) {
    return sql.update(
            "delete from factor_draft where identity_id = ? and holder = ?",
            identity.value(),
            holder)
        == 1;
  }

  private void forgetDrafts(IdentityId identity) {
    sql.update("delete from factor_draft where identity_id = ?", identity.value());
  }

  private static String plain(String typed) {
    String shortened = typed.substring(0, Math.min(LONGEST, typed.length()));
    return shortened.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  private static String purpose(IdentityId identity) {
    return "second factor " + identity;
  }

  private static String encoded(String label) {
    return URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
