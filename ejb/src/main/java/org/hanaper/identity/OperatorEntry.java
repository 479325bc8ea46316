package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.InvalidInput;

/** Taking up an invitation to the back office: the first password. */
@Stateless
public class OperatorEntry {

  @Inject Links links;
  @Inject Identities identities;
  @Inject Passwords passwords;
  @Inject PasswordRule rule;
  @Inject Audit audit;

  /**
   * What a link is about; looking changes nothing.
   *
   * @param token the link's secret
   * @return empty when the link is unknown, used or past its time
   */
  @Open("the link is the proof")
  public Optional<LinkView> look(String token) {
    return links
        .find(Links.Purpose.OPERATOR, token)
        .map(link -> identities.get(link.identityId()))
        .map(
            person ->
                new LinkView(person.name(), person.email(), "", false, PasswordRule.SHORTEST));
  }

  /**
   * Sets the first password; doesn't sign in.
   *
   * @param command the link and the password typed twice
   * @throws LinkNotUsable when the link is unknown, used or past its time
   * @throws InvalidInput when the password doesn't keep the rule
   */
  @Open("the link is the proof")
  public void accept(NewPassword command) {
    Links.Link link = links.get(Links.Purpose.OPERATOR, command.token());
    Person person = identities.get(link.identityId());
    InvalidInput.Check check = new InvalidInput.Check();
    List<String> ownWords = List.of(person.email(), person.name());
    rule.check(check, command.password(), command.repeated(), ownWords);
    check.orRefuse();
    String hash = passwords.hash(command.password());
    links.use(link);
    identities.setFirstPassword(person.id(), hash);
    audit.record(
        Happening.done("OPERATOR_APPOINTED", null, "identity", person.id(), person.name()));
  }
}
