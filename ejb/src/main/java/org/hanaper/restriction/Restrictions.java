package org.hanaper.restriction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hanaper.access.Access;
import org.hanaper.access.IpRange;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Sightings;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.jspecify.annotations.Nullable;

/** The IP restrictions of the caller's account: who may come in from where (domain B.7). */
@Stateless
public class Restrictions {

  private static final Duration TRIAL = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  @Inject IpRules rules;
  @Inject IpRuleForm form;
  @Inject Changes changes;
  @Inject AdministratorsGuard guard;
  @Inject Sightings sightings;
  @Inject Access access;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * Tells what a change would do, and changes nothing.
   *
   * @param command the rule as typed
   * @return who would be locked out, and which rules it overlaps
   * @throws InvalidInput with everything that is wrong
   * @throws NotFound when the rule to be changed isn't the account's
   */
  @Needs(Permission.IP_RULE_EDIT)
  public Consequences preview(SaveIpRule command) {
    AccountId account = access.caller().inAccount();
    IpRange range = form.range(account, command);
    List<Perimeter.Stored> old = rules.stored(account);
    Perimeter.Stored without = command.id() == null ? null : changeable(command.id()).rule();
    Consequences weighed =
        changes.weigh(account, range, old, Changes.with(old, without, stored(command, range)));
    List<IpRange> overlaps =
        Changes.with(old, without, null).stream()
            .filter(rule -> Objects.equals(rule.member(), key(command.user())))
            .map(Perimeter.Stored::range)
            .filter(other -> other.contains(range) || range.contains(other))
            .limit(5)
            .toList();
    return new Consequences(range, overlaps, weighed.lockedOut(), weighed.editorLockedOut());
  }

  /**
   * Saves a rule; a change of an older one is a new version beside it.
   *
   * @param command the rule as typed
   * @return the rule
   * @throws InvalidInput with everything that is wrong
   * @throws WouldLockYouOut when the editor couldn't go on
   * @throws NoAdministratorLeft when no administrator could enter any more
   * @throws RuleOnTrial when the rule to be changed is being tried
   * @throws TooManyRules when there are ten thousand already
   */
  @Needs(Permission.IP_RULE_EDIT)
  public IpRuleId save(SaveIpRule command) {
    AccountId account = access.caller().inAccount();
    guard.before(account);
    IpRange range = form.range(account, command);
    requireRoom(account);
    Instant end = command.trial() ? clock.instant().plus(TRIAL) : null;
    IpRuleId older = command.id();
    String before = older == null ? "" : setAside(account, older, end) + " -> ";
    IpRuleId saved =
        rules.insert(
            new IpRules.NewRule(
                account,
                key(command.user()),
                range,
                command.description().strip(),
                older,
                end,
                access.caller().name()));
    note(end == null ? "IP_RULE_SAVED" : "IP_RULE_TRIED", saved, before + told(command, range));
    finish(account);
    return saved;
  }

  /**
   * Enables a rule again.
   *
   * @param rule a disabled rule
   * @throws SomebodyWasFaster when it isn't disabled any more
   */
  @Needs(Permission.IP_RULE_EDIT)
  public void enable(IpRuleId rule) {
    AccountId account = held();
    IpRules.Known known = known(account, rule);
    requireRoom(account);
    rules.move(account, rule, IpRuleState.DISABLED, IpRuleState.ENABLED);
    note("IP_RULE_ENABLED", rule, known.rule().range().toString());
    finish(account);
  }

  /**
   * Disables a rule; a trial ends, and what it had replaced is back.
   *
   * @param rule an enabled rule
   * @throws SomebodyWasFaster when it isn't enabled any more
   */
  @Needs(Permission.IP_RULE_EDIT)
  public void disable(IpRuleId rule) {
    AccountId account = held();
    IpRules.Known known = known(account, rule);
    if (known.rule().until() != null) {
      rules.bringBack(rule);
    }
    rules.move(account, rule, IpRuleState.ENABLED, IpRuleState.DISABLED);
    note("IP_RULE_DISABLED", rule, known.rule().range().toString());
    finish(account);
  }

  /**
   * Keeps a rule for good that is on trial.
   *
   * @param rule a rule on trial
   * @throws ConfirmFromNewSession unless the caller has signed in since the trial began
   * @throws SomebodyWasFaster when the trial is over
   */
  @Needs(Permission.IP_RULE_EDIT)
  public void confirm(IpRuleId rule) {
    AccountId account = held();
    IpRules.Known known = known(account, rule);
    if (sightings.sessionBegun().filter(known.savedAt()::isBefore).isEmpty()) {
      throw new ConfirmFromNewSession();
    }
    rules.keep(account, rule);
    note("IP_RULE_CONFIRMED", rule, known.rule().range().toString());
    finish(account);
  }

  private void finish(AccountId account) {
    changes.requireCallerInside(rules.stored(account));
    guard.after(account);
  }

  private AccountId held() {
    AccountId account = access.caller().inAccount();
    guard.before(account);
    return account;
  }

  /** Takes an older version out of force, for good or until the trial ends. */
  private String setAside(AccountId account, IpRuleId older, @Nullable Instant end) {
    IpRules.Known known = changeable(older);
    if (end != null && known.state() == IpRuleState.ENABLED) {
      rules.rest(account, older, end);
    } else if (end == null) {
      rules.move(account, older, known.state(), IpRuleState.REPLACED);
    }
    return known.rule().range().toString();
  }

  private IpRules.Known changeable(IpRuleId rule) {
    IpRules.Known known = known(access.caller().inAccount(), rule);
    if (known.state() == IpRuleState.REPLACED) {
      throw new SomebodyWasFaster("ip rule");
    }
    if (known.rule().from() != null || known.rule().until() != null) {
      throw new RuleOnTrial();
    }
    return known;
  }

  private IpRules.Known known(AccountId account, IpRuleId rule) {
    return rules.find(account, rule).orElseThrow(() -> new NotFound("ip rule"));
  }

  private void requireRoom(AccountId account) {
    if (rules.stored(account).size() >= MOST) {
      throw new TooManyRules(MOST);
    }
  }

  private void note(String activity, IpRuleId rule, String details) {
    audit.record(Happening.done(activity, access.caller().inAccount(), "ip_rule", rule, details));
  }

  private static Perimeter.Stored stored(SaveIpRule command, IpRange range) {
    return new Perimeter.Stored(key(command.user()), range, null, null);
  }

  private static String told(SaveIpRule command, IpRange range) {
    return range + (command.user() == null ? ", all users" : ", user " + command.user());
  }

  private static @Nullable Long key(@Nullable MembershipId user) {
    return user == null ? null : user.value();
  }
}
