package org.hanaper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Open;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
import org.junit.jupiter.api.Test;

/** What must not change unseen: who may use whom, who may do what, which right a verb needs. */
class GoldenFilesTest {

  @Test
  void theFeaturesAndWhatTheyMayUse() throws IOException {
    Golden.compare(
        "features.txt",
        ArchitectureTest.HOUSE.stream()
            .map(JavaClass::getPackage)
            .filter(p -> p.isAnnotatedWith(Feature.class))
            .distinct()
            .map(GoldenFilesTest::feature)
            .sorted()
            .collect(joining()));
  }

  @Test
  void thePermissionsOfEachRole() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Permission permission : Permission.values()) {
      for (Role role : Role.values()) {
        Scope scope = role.scope(permission);
        if (scope != Scope.NONE) {
          text.append(permission).append(' ').append(role).append(' ').append(scope).append('\n');
        }
      }
    }
    Golden.compare("permissions.txt", text.toString());
  }

  /**
   * A row marked 'no feature yet' is asked for nowhere; take the mark off when its feature lands.
   */
  @Test
  void thePermissionsWithoutAFeatureAreMarked() {
    for (Permission permission : Permission.values()) {
      assertThat(permission.isOffered())
          .as(permission + ": see Permission.NOT_OFFERED_YET")
          .isEqualTo(isAskedFor(permission));
    }
  }

  private static boolean isAskedFor(Permission permission) {
    return ArchitectureTest.HOUSE.stream()
        .filter(c -> !c.getPackageName().equals("org.hanaper.access"))
        .anyMatch(
            c ->
                c.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> isConstant(access.getTarget(), permission))
                    || c.getMethods().stream().anyMatch(method -> needs(method, permission)));
  }

  private static boolean isConstant(FieldAccessTarget target, Permission permission) {
    return target.getOwner().isEquivalentTo(Permission.class)
        && target.getName().equals(permission.name());
  }

  private static boolean needs(JavaMethod method, Permission permission) {
    return method.isAnnotatedWith(Needs.class)
        && method.getAnnotationOfType(Needs.class).value() == permission;
  }

  @Test
  void theBoundariesAndTheirRights() throws IOException {
    Golden.compare(
        "boundaries.txt",
        ArchitectureTest.HOUSE.stream()
            .filter(c -> c.isAnnotatedWith(Stateless.class))
            .flatMap(c -> c.getMethods().stream())
            .filter(ArchitectureTest.areOfferedByABoundary())
            .map(GoldenFilesTest::verb)
            .sorted()
            .collect(joining()));
  }

  private static String feature(JavaPackage feature) {
    Feature says = feature.getAnnotationOfType(Feature.class);
    return says.name()
        + " -> "
        + Arrays.stream(says.mayUse()).sorted().collect(joining(" "))
        + "\n";
  }

  private static String verb(JavaMethod method) {
    String parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getSimpleName).collect(joining(", "));
    String owner = method.getOwner().getFullName().substring("org.hanaper.".length());
    return owner + "." + method.getName() + "(" + parameters + ") " + right(method) + "\n";
  }

  private static String right(JavaMethod method) {
    if (method.isAnnotatedWith(Needs.class)) {
      return method.getAnnotationOfType(Needs.class).value().name();
    }
    return Stream.of(Open.class, Inside.class)
        .filter(method::isAnnotatedWith)
        .map(annotation -> annotation.getSimpleName().toLowerCase(java.util.Locale.ROOT))
        .collect(joining("+"));
  }
}
