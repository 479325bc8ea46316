package org.hanaper.payment;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hanaper.access.Open;

/**
 * Where gateways call and payers come back; nobody is signed in here, signatures prove the sender.
 *
 * <p>What follows runs as the system: the audit names the house, not a visitor, as the one who
 * credited.
 */
@Stateless
@DeclareRoles("system")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayDoor {

  @Inject PaymentGateways gateways;
  @Inject PaymentBook book;
  @Inject PaymentSettlement settlement;
  @Inject GatewayQuestion question;

  /**
   * Takes a call of a gateway: verified, kept word for word, settled.
   *
   * @param gateway the gateway's name
   * @param notice the call as it came in
   * @return what became of the payment
   * @throws OnlinePaymentNotOffered when this installation has no such gateway
   * @throws NoticeRefused when it isn't signed by the gateway, is too old or can't be read
   * @throws org.hanaper.shared.NotFound when it speaks of a payment we never started
   */
  @Open("the gateway's signature is the proof")
  public RecheckResult webhook(String gateway, GatewayNotice notice) {
    GatewayAnswer answer = gateways.named(gateway).read(notice);
    book.keep(gateway, Source.WEBHOOK, answer.payment(), notice.body());
    return settlement.settle(answer, Source.WEBHOOK);
  }

  /**
   * Takes the payer's browser back: the signature names the payment, and the gateway itself is
   * asked how it stands. The browser's word is never proof (domain B.9).
   *
   * @param gateway the gateway's name
   * @param back what the browser brought
   * @return the payment
   * @throws NoticeRefused when the gateway did not sign it
   */
  @Open("the gateway's signature names the payment; its state is asked of the gateway")
  public PaymentId returned(String gateway, GatewayReturn back) {
    PaymentId id = gateways.named(gateway).read(back);
    book.find(id).filter(payment -> payment.state().isOpen()).ifPresent(this::askOnReturn);
    return id;
  }

  private void askOnReturn(OnlinePayment payment) {
    try {
      question.ask(payment, Source.RETURN);
    } catch (GatewayUnreachable | EJBException e) {
      // the page says 'pending' and offers 'Recheck'; the webhook or the job settles it anyway
      System.getLogger(GatewayDoor.class.getName())
          .log(System.Logger.Level.WARNING, "no answer about " + payment.id());
    }
  }
}
