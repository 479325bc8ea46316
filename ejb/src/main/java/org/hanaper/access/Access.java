package org.hanaper.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanaper.shared.Caller;

/** Tells who is calling and whether a permission is held: the one place where rights are asked. */
@Stateless
@DeclareRoles("system")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Access {

  static final String SYSTEM = "system";

  @Resource SessionContext container;
  @Inject CurrentCaller current;
  @Inject Instance<CallerFacts> facts;
  @Inject @Any Instance<FactSource> everySource;
  @Inject Clock clock;

  private List<FactSource> sources = List.of();

  @PostConstruct
  void ready() {
    // asked on every call of a boundary: looked up once
    sources = everySource.stream().toList();
  }

  /**
   * The caller of the moment, from the container's principal.
   *
   * @return never null; a visitor when nobody is signed in
   */
  @Open("everybody may know who he is")
  public Caller caller() {
    Caller acting = current.acting();
    if (acting != null) {
      return acting;
    }
    if (container.isCallerInRole(SYSTEM)) {
      return Caller.system();
    }
    return signedIn(container.getCallerPrincipal().getName());
  }

  /**
   * How far a permission reaches for the caller.
   *
   * @param permission the permission asked for
   * @return {@link Scope#ALL} for the system, {@link Scope#NONE} for visitors
   */
  @Open("everybody may know what he may do")
  public Scope scope(Permission permission) {
    return decide(Facts.of(caller()), Question.toDo(permission, clock.instant())).scope();
  }

  /**
   * Decides on somebody, after every feature has added what it knows.
   *
   * @param known what is known already
   * @param question what is asked
   * @return the answer with its chain of reasons
   */
  @Inside
  public Decision decide(Facts known, Question question) {
    Facts all = known;
    for (FactSource source : sources) {
      all = source.add(all, question);
    }
    return Gate.decide(all, question);
  }

  /**
   * Refuses a caller who lacks a permission.
   *
   * @param permission the permission asked for
   * @return how far it reaches, never {@link Scope#NONE}
   * @throws NotAllowed when the caller's role doesn't hold it
   */
  @Open("asks for the permission itself")
  public Scope require(Permission permission) {
    Scope scope = scope(permission);
    if (scope == Scope.NONE) {
      throw new NotAllowed(permission);
    }
    return scope;
  }

  /**
   * Notes where the request of the moment comes from, before anything else asks.
   *
   * @param address the client's address after the rules for proxies (security rule 14)
   */
  @Open("the first filter tells it for every request")
  public void arrive(String address) {
    current.from(address);
  }

  /**
   * Does work as somebody else, for demo data, jobs and benchmarks.
   *
   * @param caller whom to act as
   * @param work what to do
   * @param <T> the result
   * @return what the work returns
   * @throws Exception what the work throws
   * @throws NotAllowed unless the container's caller is the system
   */
  @Inside
  public <T> T actAs(Caller caller, Callable<T> work) throws Exception {
    if (!container.isCallerInRole(SYSTEM)) {
      throw new NotAllowed(Permission.OFFICE_ACCOUNTS);
    }
    Caller before = current.act(caller);
    try {
      return work.call();
    } finally {
      current.act(before);
    }
  }

  private Caller signedIn(String principal) {
    Caller known = current.known(principal);
    if (known != null) {
      return known;
    }
    Caller found =
        facts.isResolvable()
            ? facts.get().find(principal, current.address()).orElseGet(() -> Caller.visitor(""))
            : Caller.visitor("");
    return current.remember(principal, found.from(current.address()));
  }
}
