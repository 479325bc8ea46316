package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.OpenAccount;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The table of roles (domain C) at every boundary of the running server: whoever lacks the right is
 * refused before anything else is looked at, so that nothing needs to be there for the try.
 */
class EveryRightIT extends InContainer {

  @Inject BeanManager beans;
  @Inject Access access;
  @Inject Accounts accounts;

  /** A method of a boundary and the right that it names. */
  private record Door(Object boundary, Method method, Permission right) {

    /** Knocks with nothing in the hands; null when somebody opened. */
    @Nullable NotAllowed knock() throws Exception {
      Object[] nothing =
          Arrays.stream(method.getParameterTypes()).map(EveryRightIT::nothing).toArray();
      try {
        method.invoke(boundary, nothing);
        return null;
      } catch (InvocationTargetException e) {
        return e.getCause() instanceof NotAllowed refusal ? refusal : null;
      }
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  @Test
  void everyBoundaryRefusesEveryRoleThatLacksItsRight() throws Exception {
    AccountId account = someAccount();
    List<Door> doors = doors();
    assertThat(doors).hasSizeGreaterThan(200);
    List<String> open = new ArrayList<>();
    int refused = 0;
    for (Role role : Role.values()) {
      Caller caller = role.isOffice() ? operator(role) : member(account, role);
      for (Door door : doors) {
        if (role.scope(door.right) == Scope.NONE) {
          NotAllowed refusal = as(caller, door::knock);
          if (refusal == null || refusal.permission() != door.right) {
            open.add(door + " to " + role);
          }
          refused++;
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(refused).isGreaterThan(900);
  }

  @Test
  void noBoundaryOpensToAVisitor() throws Exception {
    List<String> open = new ArrayList<>();
    for (Door door : doors()) {
      if (door.knock() == null) {
        open.add(door.toString());
      }
    }
    assertThat(open).isEmpty();
  }

  /** In an account of the kind that lacks nothing; what others lack, {@link EveryActIT} shows. */
  @Test
  void everyCellOfTheTableIsTheServersAnswer() throws Exception {
    OpenAccount reseller = new OpenAccount(AccountKind.RESELLER, "Anvil Works", "IN");
    AccountId account = asSystem(() -> accounts.open(reseller));
    for (Role role : Role.values()) {
      Caller caller = role.isOffice() ? operator(role) : member(account, role);
      for (Permission right : Permission.values()) {
        assertThat(as(caller, () -> access.scope(right)))
            .as(role + " " + right)
            .isEqualTo(role.scope(right));
        assertThat(as(caller, () -> passes(right)))
            .as(role + " " + right)
            .isEqualTo(role.scope(right) != Scope.NONE);
      }
    }
  }

  private boolean passes(Permission right) {
    try {
      access.require(right);
      return true;
    } catch (NotAllowed refusal) {
      return false;
    }
  }

  private List<Door> doors() {
    return beans.getBeans(Object.class).stream()
        .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
        .filter(bean -> bean.getBeanClass().getName().startsWith("org.hanaper."))
        .flatMap(this::doors)
        .toList();
  }

  private Stream<Door> doors(Bean<?> bean) {
    Object boundary =
        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    return Arrays.stream(bean.getBeanClass().getMethods())
        .filter(method -> method.isAnnotationPresent(Needs.class))
        .map(method -> new Door(boundary, method, method.getAnnotation(Needs.class).value()));
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (!type.isPrimitive()) {
      return null;
    }
    return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : 0;
  }
}
