package org.hanaper.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @Test
  void givesTheAdministratorEverythingInTheAccountAndNothingOfTheOffice() {
    for (Permission permission : Permission.values()) {
      Scope expected = permission.name().startsWith("OFFICE_") ? Scope.NONE : Scope.ALL;
      assertThat(Role.ADMINISTRATOR.scope(permission)).as(permission.name()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void keepsUsersRolesAndSettingsToTheAdministrator(Role role) {
    assertThat(role.scope(Permission.USER_CREATE)).isEqualTo(Scope.NONE);
    assertThat(role.scope(Permission.ROLE_ASSIGN)).isEqualTo(Scope.NONE);
    assertThat(role.scope(Permission.SETTINGS_EDIT)).isEqualTo(Scope.NONE);
    assertThat(role.scope(Permission.IP_RULE_EDIT)).isEqualTo(Scope.NONE);
    assertThat(role.scope(Permission.GROUP_CREATE)).isEqualTo(Scope.NONE);
  }

  @Test
  void letsTheBasicUserSeeOnlyHisOwnOrders() {
    assertThat(Role.BASIC_USER.scope(Permission.ORDER_VIEW)).isEqualTo(Scope.OWN);
    assertThat(Role.STANDARD_USER.scope(Permission.ORDER_VIEW)).isEqualTo(Scope.GROUP);
    assertThat(Role.DISCOVERY_USER.scope(Permission.ORDER_VIEW)).isEqualTo(Scope.NONE);
  }

  @Test
  void tellsTheOfficeFromTheAccounts() {
    assertThat(Role.DISCOVERY_USER.isOffice()).isFalse();
    assertThat(Role.ACCOUNT_MANAGER.isOffice()).isTrue();
    assertThat(Role.FINANCE.isOffice()).isTrue();
  }
}
