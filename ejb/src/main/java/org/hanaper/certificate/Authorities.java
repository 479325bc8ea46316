package org.hanaper.certificate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.hanaper.access.Inside;
import org.hanaper.store.Sql;

/**
 * Keeps the house's private authorities: a root and the issuing authority below it, made when first
 * needed. Their private keys lie encrypted in the database.
 */
@Stateless
public class Authorities {

  private static final int ROOT_YEARS = 20;
  private static final int ISSUING_YEARS = 10;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject AuthorityKeeper keeper;

  /**
   * Makes root and issuing authority unless they are there.
   *
   * @throws org.hanaper.store.DatabaseFailure a duplicate when another node made them just now
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void prepare() {
    if (keeper.find(AuthorityKeeper.ISSUING).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    KeyPair rootKey = Crypto.newKey();
    X500Name rootName = name("Hanaper Private Root");
    X509CertificateHolder root =
        Signing.root(rootName, info(rootKey), rootKey.getPrivate(), years(now, ROOT_YEARS));
    keeper.keep(AuthorityKeeper.ROOT, root, rootKey.getPrivate());
    KeyPair key = Crypto.newKey();
    Authority above = new Authority(root, rootKey.getPrivate());
    X500Name name = name("Hanaper Private Issuing");
    keeper.keep(
        AuthorityKeeper.ISSUING,
        Signing.issuing(name, info(key), above, years(now, ISSUING_YEARS)),
        key.getPrivate());
  }

  /** The certificates above a server's: the issuing authority's, then the root's, as PEM. */
  @Inside
  public List<String> chain() {
    return sql.list(
        "select certificate from authority order by id desc", row -> row.text("certificate"));
  }

  private static X500Name name(String common) {
    return new X500NameBuilder()
        .addRDN(BCStyle.O, "Hanaper Trust Services")
        .addRDN(BCStyle.CN, common)
        .build();
  }

  private static SubjectPublicKeyInfo info(KeyPair key) {
    return SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded());
  }

  private static Signing.Validity years(Instant now, int years) {
    Instant from = now.truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS);
    return new Signing.Validity(
        from, from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant().minusSeconds(1));
  }
}
