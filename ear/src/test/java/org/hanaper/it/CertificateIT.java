package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.certificate.CertificateFormat;
import org.hanaper.certificate.CertificateTimer;
import org.hanaper.certificate.Certificates;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The house's own authority, on a real database. */
@OnBothDatabases
class CertificateIT extends InContainer {

  /** An elliptic key of 256 bits; asks for host.corp.local. */
  static final String REQUEST =
      """
      -----BEGIN CERTIFICATE REQUEST-----
      MIHUMHwCAQAwGjEYMBYGA1UEAwwPaG9zdC5jb3JwLmxvY2FsMFkwEwYHKoZIzj0C
      AQYIKoZIzj0DAQcDQgAE6tqKxNsGLN8W+Z0KKHkmq9DhP8E2VysvKpeRTxnei/Sa
      VLpLZo58nCw8kI0X7Feu0Q8SjR9W+7wuryj+fSUKfaAAMAoGCCqGSM49BAMCA0gA
      MEUCIQD72StosQYpXFWM1lYdeicWUfiW2NJymQ9BcoaI5KPFJgIgO8QdqOKY6Lye
      jJof5iyHH+romyoiqjuO1BCbnAUpUFo=
      -----END CERTIFICATE REQUEST-----
      """;

  @Inject Customers customers;
  @Inject OrderDesk desk;
  @Inject Orders orders;
  @Inject Certificates certificates;
  @Inject CertificateTimer timer;
  @Inject Sql sql;

  @Test
  void issuesTheCertificateOfAPaidOrderBehindItsCommit() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    OrderId order = placed(account, administrator, REQUEST);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> as(administrator, () -> certificates.ofOrder(order)).isPresent());
    assertThat(as(administrator, () -> orders.view(order)).row().status())
        .isEqualTo(OrderStatus.FULFILLED);
    X509Certificate server = read(administrator, order, CertificateFormat.PEM).next();
    Iterator<X509Certificate> chain = read(administrator, order, CertificateFormat.CHAIN);
    X509Certificate issuing = chain.next();
    X509Certificate root = chain.next();
    server.verify(issuing.getPublicKey());
    issuing.verify(root.getPublicKey());
    root.verify(root.getPublicKey());
    assertThat(server.getSubjectAlternativeNames().toString()).contains("host.corp.local");
    assertThat(file(administrator, order, CertificateFormat.PKCS7)).startsWith("-----BEGIN PKCS7");
    assertThat(sql.list("select private_key from authority", row -> row.text("private_key")))
        .hasSize(2)
        .allMatch(key -> key.startsWith("v1."));
  }

  @Test
  void givesTheCertificateToNobodyElse() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    OrderId order = placed(account, administrator, REQUEST);
    asSystem(this::issueNow);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    Caller colleague = customers.member(account, Role.BASIC_USER);
    for (Caller other : List.of(stranger, colleague)) {
      assertThatThrownBy(() -> as(other, () -> certificates.ofOrder(order)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> certificates.download(order, CertificateFormat.PEM)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void waitsForTheRequestAndIssuesOnce() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    OrderId order = placed(account, administrator, "");
    asSystem(this::issueNow);
    assertThat(as(administrator, () -> certificates.ofOrder(order))).isEmpty();
    as(
        administrator,
        () -> {
          desk.submitCsr(order, REQUEST);
          return true;
        });
    asSystem(this::issueNow);
    asSystem(this::issueNow);
    assertThat(sql.number("select count(*) from certificate where order_id = ?", order.value()))
        .isEqualTo(1);
  }

  private boolean issueNow() {
    timer.runNow();
    return true;
  }

  private OrderId placed(AccountId account, Caller by, String csr) throws Exception {
    customers.topUp(account, Money.ofMinor(500_00, "INR"));
    PlaceOrder order =
        new PlaceOrder(
            customers.defaultGroup(account),
            Customers.INTRANET,
            1,
            List.of("host.corp.local"),
            csr,
            "",
            null,
            UUID.randomUUID().toString());
    return as(by, () -> desk.place(order));
  }

  private String file(Caller caller, OrderId order, CertificateFormat format) throws Exception {
    byte[] bytes = as(caller, () -> certificates.download(order, format)).bytes();
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private Iterator<X509Certificate> read(Caller caller, OrderId order, CertificateFormat format)
      throws Exception {
    byte[] pem = file(caller, order, format).getBytes(StandardCharsets.US_ASCII);
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem))
        .stream()
        .map((Certificate certificate) -> (X509Certificate) certificate)
        .iterator();
  }
}
