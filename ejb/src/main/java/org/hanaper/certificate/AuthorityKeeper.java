package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/** Writes and reads the authorities with their private keys, encrypted in the database. */
@ApplicationScoped
class AuthorityKeeper {

  static final String ROOT = "ROOT";
  static final String ISSUING = "ISSUING";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject Settings settings;
  @Inject Audit audit;

  Optional<Authority> find(String name) {
    return sql.first(
        "select certificate, private_key from authority where name = ?",
        row ->
            new Authority(
                Crypto.certificate(row.text("certificate")),
                Crypto.privateKey(vault.decrypt(purpose(name), row.text("private_key")))),
        name);
  }

  /** The certificates above a server's: the issuing authority's, then the root's, as PEM. */
  List<String> chain() {
    return sql.list(
        "select certificate from authority order by id desc", row -> row.text("certificate"));
  }

  /** The certificate of the authority with a serial number. */
  Optional<X509CertificateHolder> certificate(String serial) {
    return chain().stream()
        .map(Crypto::certificate)
        .filter(certificate -> serial(certificate).equals(serial))
        .findFirst();
  }

  /** Where everybody finds the certificate of an authority, for as long as it is valid. */
  String address(Authority authority) {
    return settings.authorityUrl() + "/" + serial(authority.certificate()) + ".cer";
  }

  private static String serial(X509CertificateHolder certificate) {
    return certificate.getSerialNumber().toString(16);
  }

  void keep(String name, X509CertificateHolder certificate, PrivateKey key) {
    sql.update(
        """
        insert into authority (name, subject, certificate, private_key, valid_until, created_at)
        values (?, ?, ?, ?, ?, ?)""",
        name,
        certificate.getSubject().toString(),
        Crypto.pem(certificate),
        vault.encrypt(purpose(name), key.getEncoded()),
        certificate.getNotAfter().toInstant(),
        clock.instant());
    audit.record(
        Happening.done(
            "AUTHORITY_CREATED", null, "authority", name, certificate.getSubject().toString()));
  }

  private static String purpose(String name) {
    return "authority " + name;
  }
}
