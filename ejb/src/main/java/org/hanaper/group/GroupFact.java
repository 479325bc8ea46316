package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.access.FactSource;
import org.hanaper.access.Facts;
import org.hanaper.access.Question;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;

/** Tells whether a group admits somebody, where a question names one. */
@ApplicationScoped
class GroupFact implements FactSource {

  @Inject GroupRows groups;

  @Override
  public Facts add(Facts facts, Question question) {
    GroupId group = question.group();
    MembershipId member = facts.member();
    AccountId account = facts.account();
    if (group == null || member == null || account == null) {
      return facts;
    }
    return facts.admittedToGroup(
        groups.payer(group, account).map(payer -> groups.admits(payer, member)).orElse(false));
  }
}
