package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
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
