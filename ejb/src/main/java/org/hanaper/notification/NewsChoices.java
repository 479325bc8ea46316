package org.hanaper.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;

/** Which mails and alerts the caller wants from the account he works in (issue 3, point 12). */
@Stateless
public class NewsChoices {

  @Inject Access access;
  @Inject Audit audit;
  @Inject NewsRefusals refusals;

  /** The topics that concern the caller by his role, with what he has chosen. */
  @Needs(Permission.PROFILE_EDIT)
  public List<NewsChoice> mine() {
    Caller caller = access.caller();
    Set<String> refused = refusals.of(caller.asPerson(), caller.inAccount());
    return topics().stream()
        .map(
            topic ->
                new NewsChoice(
                    topic,
                    topic.isMailed() ? !refused.contains(topic + " " + NewsMedium.MAIL) : null,
                    topic.isAlerted() ? !refused.contains(topic + " " + NewsMedium.ALERT) : null))
        .toList();
  }

  /**
   * Saves what the caller wants; topics that don't concern him are passed over.
   *
   * @param mails the topics of which mails are wanted
   * @param alerts the topics of which alerts are wanted
   */
  @Needs(Permission.PROFILE_EDIT)
  public void save(Set<NewsTopic> mails, Set<NewsTopic> alerts) {
    Caller caller = access.caller();
    AccountId account = caller.inAccount();
    for (NewsTopic topic : topics()) {
      refusals.set(caller.asPerson(), account, topic, NewsMedium.MAIL, !mails.contains(topic));
      refusals.set(caller.asPerson(), account, topic, NewsMedium.ALERT, !alerts.contains(topic));
    }
    audit.record(
        Happening.done(
            "NEWS_CHOSEN",
            account,
            "identity",
            caller.asPerson(),
            "without " + String.join(", ", refusals.of(caller.asPerson(), account))));
  }

  private List<NewsTopic> topics() {
    return Arrays.stream(NewsTopic.values())
        .filter(topic -> access.scope(topic.permission()) != Scope.NONE)
        .toList();
  }
}
