package org.hanaper.csr;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.store.Sql;

/** Checks certificate requests and knows which keys must never be certified. */
@Stateless
public class CertificateRequests {

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * Checks a request and reports everything that is wrong with it at once; never throws for what it
   * was given.
   *
   * @param request PKCS#10 as PEM, or base64 without its frame
   * @param orderNames the names typed in the form, which win over those of the request
   */
  @Needs(Permission.ORDER_PLACE)
  public CsrReport check(String request, Collection<String> orderNames) {
    return new CsrCheck(this::isCompromised).check(request, orderNames);
  }

  /**
   * Puts a key on the list, as when a certificate was revoked because its key leaked.
   *
   * @param keyHash {@link CsrReport#keyHash()}
   * @param reason where it is known from
   */
  @Inside
  public void noteCompromised(String keyHash, String reason) {
    String hash = keyHash.toLowerCase(Locale.ROOT);
    if (!isCompromised(hash)) {
      sql.update(
          "insert into compromised_key (key_hash, reason, noted_at) values (?, ?, ?)",
          hash,
          reason,
          clock.instant());
    }
  }

  private boolean isCompromised(String keyHash) {
    return sql.number("select count(*) from compromised_key where key_hash = ?", keyHash) > 0;
  }
}
