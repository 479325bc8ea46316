package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.Slice;
import org.hanaper.store.DatabaseFailure;

/**
 * Buys credits through a gateway (domain B.9).
 *
 * <p>Runs outside transactions: each step commits before anything leaves the house.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlinePayments {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject PaymentBook book;
  @Inject PaymentList list;
  @Inject PaymentGateways gateways;
  @Inject PaymentSettings settings;
  @Inject GatewayQuestion question;
  @Inject RecheckLimit limit;

  /** The balance and the bounds of a payment, for the page 'Add Credits'. */
  @Needs(Permission.CREDIT_ADD)
  public AddCreditsView addCredits() {
    AccountView account = accounts.get(access.caller().inAccount());
    Optional<PaymentSettings.Limits> limits = settings.limits(account.currency());
    Money none = Money.zero(account.currency());
    return new AddCreditsView(
        ledger.wallet(account.wallet()).balance(),
        limits.map(PaymentSettings.Limits::least).orElse(none),
        limits.map(PaymentSettings.Limits::most).orElse(none),
        limits.isPresent() && gateways.offered().isPresent());
  }

  /**
   * Starts a payment: written down and committed, then the payer is sent to the gateway. The same
   * request key gives the same payment again.
   *
   * @param command the amount and the request key
   * @return the payment and where the payer goes
   * @throws OnlinePaymentNotOffered when there is no gateway for the account's currency
   * @throws InvalidInput when the amount is out of bounds
   * @throws org.hanaper.shared.MoneyNotUnderstood when it is no amount
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another amount before
   * @throws GatewayUnreachable when the gateway does not answer
   */
  @Needs(Permission.CREDIT_ADD)
  public StartedPayment start(StartPayment command) {
    AccountId account = access.caller().inAccount();
    accounts.requireActive(account);
    PaymentGateway gateway = gateways.offered().orElseThrow(OnlinePaymentNotOffered::new);
    Money amount = amount(command, accounts.get(account).currency());
    OnlinePayment payment = writtenDown(account, amount, gateway.name(), command.requestKey());
    if (!payment.state().isOpen()) {
      throw new PaymentAlreadyDecided(payment.id());
    }
    PaymentGateway.Start started = gateway.start(payment.id(), payment.amount());
    book.redirected(payment, started.reference());
    return new StartedPayment(payment.id(), started.page());
  }

  /**
   * Asks the gateway how a payment stands and credits it if it was paid (domain D.6).
   *
   * @param typed a payment ID of the caller's account
   * @return credited now, before, still pending, not paid or held for review
   * @throws PaymentNotFound when there is no such payment in the caller's account
   * @throws TooManyRechecks when the account asked too often
   * @throws GatewayUnreachable when the gateway does not answer
   */
  @Needs(Permission.CREDIT_ADD)
  public RecheckResult recheck(String typed) {
    AccountId account = access.caller().inAccount();
    counted(account);
    OnlinePayment payment = find(typed, account);
    return switch (payment.state()) {
      case SUCCEEDED, CHARGED_BACK -> RecheckResult.CREDITED_BEFORE;
      case HELD -> RecheckResult.HELD;
      default -> question.ask(payment, Source.RECHECK);
    };
  }

  /**
   * One payment of the caller's account.
   *
   * @param typed its payment ID
   * @throws PaymentNotFound when there is no such payment in the caller's account
   */
  @Needs(Permission.CREDIT_ADD)
  public PaymentRow view(String typed) {
    AccountId account = access.caller().inAccount();
    return list.row(find(typed, account).id(), account);
  }

  /** The newest ten payments of the caller's account. */
  @Needs(Permission.CREDIT_ADD)
  public List<PaymentRow> recent() {
    return list.recent(access.caller().inAccount());
  }

  /**
   * The payments of the caller's account, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.CREDIT_ADD)
  public Slice<PaymentRow> list(PaymentQuery query) {
    return list.slice(access.caller().inAccount(), query);
  }

  private OnlinePayment writtenDown(
      AccountId account, Money amount, String gateway, String requestKey) {
    Optional<OnlinePayment> before = book.started(account, amount, requestKey);
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return book.open(account, amount, gateway, requestKey);
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        return book.started(account, amount, requestKey).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  private Money amount(StartPayment command, String currency) {
    if (command.requestKey().isBlank() || command.requestKey().length() > 80) {
      throw new IllegalArgumentException("request key");
    }
    PaymentSettings.Limits limits =
        settings.limits(currency).orElseThrow(OnlinePaymentNotOffered::new);
    Money amount = Money.parse(command.amount(), currency);
    boolean fits = amount.compareTo(limits.least()) >= 0 && amount.compareTo(limits.most()) <= 0;
    new InvalidInput.Check()
        .that(fits, "amount", "PaymentAmountOutOfBounds", limits.least(), limits.most())
        .orRefuse();
    return amount;
  }

  private void counted(AccountId account) {
    try {
      limit.count(account);
    } catch (DatabaseFailure e) {
      if (!e.isDuplicate()) {
        throw e;
      }
      limit.count(account);
    }
  }

  private OnlinePayment find(String typed, AccountId account) {
    return PaymentId.read(typed)
        .flatMap(id -> book.find(id, account))
        .orElseThrow(PaymentNotFound::new);
  }
}
