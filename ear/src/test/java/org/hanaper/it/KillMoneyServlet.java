package org.hanaper.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.access.Role;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.Withdrawals;

/** The same door for money that comes in and goes out: payments offline, credits asked back. */
@WebServlet("/kill-money/*")
public class KillMoneyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Money HUNDRED = Money.ofMinor(100_00, "INR");

  @Inject transient AsSystem system;
  @Inject transient OfflinePayments payments;
  @Inject transient OfflineDecisions decisions;
  @Inject transient BankAccounts bank;
  @Inject transient Withdrawals withdrawals;
  @Inject transient WithdrawalDecisions withdrawalDecisions;
  @Inject transient Sql sql;
  @Inject transient Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.setContentType("text/plain");
      response.getWriter().print(answer(request));
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private String answer(HttpServletRequest request) throws Exception {
    return switch (request.getPathInfo()) {
      case "/bank" -> bankAccount(KillServlet.member(request));
      case "/pay" -> payIn(KillServlet.member(request), request.getParameter("key"));
      case "/refuse" -> askBack(request, false);
      case "/payout" -> askBack(request, true);
      case "/ended" -> ended();
      case "/sum" -> sum(KillServlet.member(request).inAccount());
      default -> throw new IllegalArgumentException(request.getPathInfo());
    };
  }

  private String bankAccount(Caller member) throws Exception {
    return system.as(
        member,
        () -> {
          bank.save(
              new BankAccount("Anvil Works", "Bank of Pune", "50100012345678", "HDFC0001234"));
          return "saved";
        });
  }

  private String payIn(Caller member, String key) throws Exception {
    OfflinePaymentId payment =
        system.as(
            member,
            () ->
                payments.submit(
                    new SubmitOfflinePayment(
                        HUNDRED.amount().toPlainString(),
                        OfflineMode.WIRE,
                        key,
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                        "Bank of Pune",
                        "",
                        null,
                        key)));
    system.as(
        InContainer.operator(Role.FINANCE),
        () -> decisions.approve(new ApproveOfflinePayment(payment, HUNDRED, "")));
    return "paid";
  }

  private String askBack(HttpServletRequest request, boolean paid) throws Exception {
    String key = request.getParameter("key");
    WithdrawalId id =
        system.as(
            KillServlet.member(request),
            () ->
                withdrawals.submit(
                    new SubmitWithdrawal(HUNDRED.amount().toPlainString(), "", key)));
    Caller finance = InContainer.operator(Role.FINANCE);
    if (paid) {
      system.as(finance, () -> withdrawalDecisions.pay(id, "OUT-" + id));
    } else {
      system.as(finance, () -> withdrawalDecisions.refuse(id, "not now"));
    }
    return "ended";
  }

  /** All payments and withdrawals that have ended, by the keys they came with. */
  private String ended() {
    return String.join(
        "\n",
        sql.list(
            """
            select request_key from offline_payment where state = 'APPROVED'
            union all select request_key from withdrawal where state <> 'REQUESTED'""",
            row -> row.text("request_key")));
  }

  /** What all wallets of an account hold together, at one moment. */
  private String sum(AccountId account) {
    String moment = System.getenv("HANAPER_DB_URL") == null ? " with rs" : "";
    return Long.toString(
        sql.number(
            "select sum(balance) from wallet where account_id = ?" + moment, account.value()));
  }
}
