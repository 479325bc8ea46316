package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.audit.Audit;
import org.hanaper.audit.AuditChain;
import org.hanaper.audit.ChainReport;
import org.hanaper.audit.ChainReport.Damage;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The sealed chain on a real database; on Derby, whose role may do the damage. */
class AuditChainIT extends InContainer {

  @Inject Audit audit;
  @Inject AuditChain chain;
  @Inject Sql sql;

  @Test
  void sealsWhatHappenedAndDetectsEveryDamage() throws Exception {
    AccountId account = someAccount();
    Caller administrator = member(account, Role.ADMINISTRATOR);
    as(
        administrator,
        () -> {
          audit.record(Happening.done("TESTED", account, "chain", "1", "as it was"));
          return "";
        });
    long event =
        sql.number("select max(id) from audit_event where account_id = ?", account.value());
    await().atMost(Duration.ofSeconds(60)).until(() -> sealOf(event) > 0);
    Callable<ChainReport> verify = () -> as(administrator, chain::verify);
    assertThat(verify.call().isIntact()).isTrue();

    sql.update("update audit_event set details = 'changed' where id = ?", event);
    assertThat(verify.call().damage()).isEqualTo(Damage.CHANGED);
    assertThat(verify.call().sequence()).isEqualTo(sealOf(event));

    sql.update("update audit_event set details = 'as it was' where id = ?", event);
    assertThat(verify.call().isIntact()).isTrue();
  }

  @Test
  void theSealedChainIsAsNewAsItsCopy() throws Exception {
    await().atMost(Duration.ofSeconds(30)).until(() -> asSystem(chain::isAsNewAsItsCopy));
  }

  @Test
  void refusesToVerifyForWhoMayNotReadTheAudit() {
    Caller standard = member(someAccount(), Role.STANDARD_USER);
    assertThatThrownBy(() -> as(standard, chain::verify)).isInstanceOf(NotAllowed.class);
  }

  private long sealOf(long event) {
    return sql.number("select sequence from audit_seal where audit_id = ?", event);
  }
}
