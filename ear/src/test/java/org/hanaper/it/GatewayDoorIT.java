package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanaper.access.Role;
import org.hanaper.payment.GatewayDoor;
import org.hanaper.payment.GatewayNotice;
import org.hanaper.payment.GatewayReturn;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentState;
import org.hanaper.payment.RecheckResult;
import org.hanaper.payment.StartPayment;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The door for gateways: only what is signed, fresh and understood gets in, and is kept. */
class GatewayDoorIT extends InContainer {

  @Inject GatewayDoor door;
  @Inject OnlinePayments payments;
  @Inject Customers customers;
  @Inject Settings settings;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void takesASignedCallOnceAndKeepsEveryWordOfIt() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer);
    assertThat(called(paid(id, "PAID"))).isEqualTo(RecheckResult.CREDITED_NOW);
    assertThat(called(paid(id, "PAID"))).isEqualTo(RecheckResult.CREDITED_BEFORE);
    assertThat(called(paid(id, "REFUSED"))).isEqualTo(RecheckResult.CREDITED_BEFORE);
    assertThat(customers.balance(payer.inAccount()).minor()).isEqualTo(1000_00);
    assertThat(
            sql.list(
                "select body from gateway_message where payment_number = ? order by id",
                row -> row.text("body"),
                id.value()))
        .containsExactly(paid(id, "PAID"), paid(id, "PAID"), paid(id, "REFUSED"));
  }

  @Test
  void refusesAnOldCallAndOneForAnotherPurpose() throws Exception {
    String body = paid(started(payer()), "PAID");
    Instant old = clock.instant().minusSeconds(301);
    assertRefused(header("webhook", old, body), body);
    assertRefused(header("query answer", clock.instant(), body), body);
    assertRefused(header("webhook", clock.instant(), body), body.replace("100000", "900000"));
  }

  @Test
  void refusesWhatIsSignedAndNotUnderstood() throws Exception {
    PaymentId id = started(payer());
    String good = paid(id, "PAID");
    for (String body :
        new String[] {
          "",
          "[]",
          "{",
          "{}",
          good.replace("\"PAID\"", "\"GIVEN\""),
          good.replace("100000", "1000.5"),
          good.replace("100000", "\"100000\""),
          good.replace("INR", "XYZ"),
          good.replace(id.value(), "P-1"),
          good.replace("\"id\"", "\"account\"")
        }) {
      assertRefused(header("webhook", clock.instant(), body), body);
    }
  }

  @Test
  void knowsNoPaymentThatWasNeverStarted() {
    assertThatThrownBy(() -> called(paid(new PaymentId("P-0000000000"), "PAID")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void creditsNothingByTheBrowsersWord() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer);
    String time = Long.toString(clock.instant().getEpochSecond());
    String signature = signature("return", time, id.value());
    assertThat(door.returned("test", new GatewayReturn(id.value(), time, signature))).isEqualTo(id);
    assertThat(as(payer, () -> payments.view(id.value()).state()))
        .isEqualTo(PaymentState.REDIRECTED);
    assertThatThrownBy(
            () -> door.returned("test", new GatewayReturn("P-0000000000", time, signature)))
        .isInstanceOf(NoticeRefused.class);
  }

  private void assertRefused(String header, String body) {
    assertThatThrownBy(() -> door.webhook("test", new GatewayNotice(header, body)))
        .as(body)
        .isInstanceOf(NoticeRefused.class);
  }

  private RecheckResult called(String body) throws Exception {
    return door.webhook("test", new GatewayNotice(header("webhook", clock.instant(), body), body));
  }

  private static String paid(PaymentId id, String state) {
    return "{\"id\":\"1\",\"payment\":\"%s\",\"state\":\"%s\",\"amount\":100000,\"currency\":\"INR\"}"
        .formatted(id, state);
  }

  private Caller payer() throws Exception {
    return customers.member(customers.ready(), Role.FINANCE_MANAGER);
  }

  private PaymentId started(Caller payer) throws Exception {
    StartPayment command = new StartPayment("1000.00", UUID.randomUUID().toString());
    return as(payer, () -> payments.start(command).id());
  }

  private String header(String purpose, Instant now, String body) throws Exception {
    String time = Long.toString(now.getEpochSecond());
    return "t=" + time + ",v1=" + signature(purpose, time, body);
  }

  private String signature(String purpose, String time, String content) throws Exception {
    Path file = Path.of(settings.required("hanaper.gateway.test.secret-file"));
    byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    String text = purpose + "\n" + time + "\n" + content;
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
