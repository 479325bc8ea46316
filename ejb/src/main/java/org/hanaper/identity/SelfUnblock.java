package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.shared.BusinessException;
import org.hanaper.store.Again;

/**
 * The owner lifts the block of the own sign-in: by a mailed link and then the second factor or,
 * where there is none, the correct password (domain A.5). It doesn't sign in.
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused. Its tries are
 * counted apart, and after too many of them the link is closed until somebody else lifts the block:
 * who holds the mailbox alone guesses no further.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SelfUnblock {

  @Inject Links links;
  @Inject Identities identities;
  @Inject Factor factor;
  @Inject Passwords passwords;
  @Inject Tries tries;
  @Inject Unblocking unblocking;
  @Inject MailRoom room;
  @Inject UnblockLinks mails;
  @Inject Audit audit;

  /**
   * What a link is about; looking changes nothing.
   *
   * @param token the link's secret
   * @return empty when the link is unknown, used or past its time
   */
  @Open("the link is the proof")
  public Optional<UnblockView> look(String token) {
    return links
        .find(Links.Purpose.UNBLOCK, token)
        .map(link -> identities.get(link.identityId()))
        .map(person -> new UnblockView(person.email(), factor.of(person.id()).isSetUp()));
  }

  /**
   * Mails the link again to a member who is blocked; the answer is the same for every address.
   *
   * @param email as typed
   */
  @Open("who is blocked can't sign in")
  public void sendAgain(String email) {
    Patience.evenly(SignUp.EVEN_TIME, () -> mailAgain(Emails.plain(email)));
  }

  /**
   * Lifts the block.
   *
   * @param command the link and the proof
   * @throws LinkNotUsable when the link is unknown, used or past its time
   * @throws CodeRefused when the code is wrong, too old or was used before
   * @throws WrongPassword when the password is another
   * @throws UnblockClosed after too many wrong ones, even with a right one
   */
  @Open("link and second factor or password are the proof")
  public void unblock(UnblockSelf command) {
    Links.Link link = links.get(Links.Purpose.UNBLOCK, command.token());
    Person person = identities.get(link.identityId());
    String subject = Secrets.hash("unblock|" + person.id());
    int tried = Again.whileMeeting(() -> tries.count(subject, person.id()));
    if (tried == Tries.BLOCKED) {
      throw new UnblockClosed();
    }
    Optional<BusinessException> refusal = refusal(person, command);
    if (refusal.isPresent()) {
      audit.record(Happening.refused("UNBLOCK", null, "identity", person.id(), "wrong proof"));
      if (tried >= tries.most()) {
        tries.close(subject);
      }
      throw refusal.get();
    }
    unblocking.liftBy(link, person);
    tries.forget(subject);
  }

  private void mailAgain(String email) {
    if (room.admits(MailRoom.Cause.UNBLOCK, email)) {
      identities.find(Population.MEMBER, email).ifPresent(mails::again);
    }
  }

  private Optional<BusinessException> refusal(Person person, UnblockSelf command) {
    if (factor.of(person.id()).isSetUp()) {
      return factor.accepts(person.id(), command.code())
          ? Optional.empty()
          : Optional.of(new CodeRefused());
    }
    return passwords.matches(command.current(), person.passwordHash())
        ? Optional.empty()
        : Optional.of(new WrongPassword());
  }
}
