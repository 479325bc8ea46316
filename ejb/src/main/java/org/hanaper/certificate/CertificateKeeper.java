package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.hanaper.csr.CsrReport;
import org.hanaper.ordering.OrderFacts;
import org.hanaper.ordering.OrderId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Writes and reads the rows of issued certificates. */
@ApplicationScoped
class CertificateKeeper {

  @Inject Sql sql;

  CertificateView keep(
      OrderFacts order, CsrReport report, X509CertificateHolder certificate, Instant now) {
    sql.insert(
        """
            insert into certificate (order_id, account_id, group_id, membership_id, serial, subject,
              issuer, names, key_text, key_hash, sha256, valid_from, valid_until, pem, issued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        order.id().value(),
        order.account().value(),
        order.group().value(),
        Sql.Nothing.number(order.by() == null ? null : order.by().value()),
        certificate.getSerialNumber().toString(16),
        certificate.getSubject().toString(),
        certificate.getIssuer().toString(),
        String.join("\n", order.names()),
        keyText(report),
        report.keyHash(),
        Crypto.sha256(Crypto.encoded(certificate)),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        Crypto.pem(certificate),
        now);
    return view(order.id()).orElseThrow();
  }

  Optional<CertificateView> view(OrderId order) {
    return sql.first(
        """
        select id, order_id, serial, subject, issuer, names, key_text, sha256, valid_from,
          valid_until
        from certificate where order_id = ?""",
        CertificateKeeper::read,
        order.value());
  }

  Optional<String> pem(OrderId order) {
    return sql.first(
        "select pem from certificate where order_id = ?", row -> row.text("pem"), order.value());
  }

  private static String keyText(CsrReport report) {
    return report.curve().isEmpty()
        ? report.keyAlgorithm() + " " + report.keyBits()
        : report.keyAlgorithm().equals("EC") ? "EC " + report.curve() : report.keyAlgorithm();
  }

  private static CertificateView read(Row row) throws SQLException {
    return new CertificateView(
        new CertificateId(row.number("id")),
        new OrderId(row.number("order_id")),
        row.text("serial"),
        row.text("subject"),
        row.text("issuer"),
        List.of(row.text("names").split("\n", -1)),
        row.text("key_text"),
        row.text("sha256"),
        row.moment("valid_from"),
        row.moment("valid_until"));
  }
}
