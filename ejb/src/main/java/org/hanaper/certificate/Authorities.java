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
import org.hanaper.access.Open;
import org.hanaper.document.Download;
import org.hanaper.shared.NotFound;

/**
 * Keeps the house's private authorities: a root and the issuing authority below it, made when first
 * needed. Their private keys lie encrypted in the database.
 */
@Stateless
public class Authorities {

  private static final int ROOT_YEARS = 20;
  private static final int ISSUING_YEARS = 10;

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
    return keeper.chain();
  }

  /**
   * The certificate of an authority, encoded by DER; certificates issued by it say where it is.
   *
   * @param serial its serial number in hexadecimal digits
   * @throws NotFound when no authority of ours has this number
   */
  @Open("whoever meets a certificate of ours may look at who issued it")
  public Download certificate(String serial) {
    return keeper
        .certificate(serial)
        .map(c -> new Download(serial + ".cer", "application/pkix-cert", Crypto.encoded(c)))
        .orElseThrow(() -> new NotFound("certificate"));
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
