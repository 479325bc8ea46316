package org.hanaper.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.hanaper.access.Inside;
import org.junit.jupiter.api.Test;

/** What keeps the pages thin: an area knows no other, and none of them knows the database. */
class WebArchitectureTest {

  /** The business too: calls are followed to the methods they meet. */
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hanaper");

  private static final JavaClasses WEB = ALL.that(resideInAPackage("org.hanaper.web.."));

  @Test
  void areasOfPagesDoNotKnowEachOther() {
    slices()
        .matching("org.hanaper.web.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(), resideInAPackage("org.hanaper.web.shared.."))
        .check(WEB);
  }

  @Test
  void theSharedPartKnowsNoArea() {
    noClasses()
        .that()
        .resideInAPackage("org.hanaper.web.shared..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.hanaper.web..")
                .and(DescribedPredicate.not(resideInAPackage("org.hanaper.web.shared.."))))
        .check(WEB);
  }

  @Test
  void theWebNeverTouchesPersistence() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "jakarta.transaction..",
            "jakarta.jms..",
            "java.sql..",
            "javax.sql..")
        .check(WEB);
  }

  @Test
  void theWebNeverCallsWhatIsForOtherFeatures() {
    noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("the method is @Inside") {
              @Override
              public boolean test(JavaMethodCall call) {
                MethodCallTarget target = call.getTarget();
                return target
                    .resolveMember()
                    .filter(m -> m.isAnnotatedWith(Inside.class))
                    .isPresent();
              }
            })
        .check(WEB);
  }

  @Test
  void pageBeansAreNamedAfterTheirPage() {
    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .and()
        .areNotAnnotatedWith(ApplicationScoped.class)
        .and()
        .resideOutsideOfPackage("org.hanaper.web.shared")
        .should()
        .haveSimpleNameEndingWith("Page")
        .check(WEB);
  }

  @Test
  void pageBeansAreScopedByOmniFaces() {
    noClasses()
        .should()
        .beAnnotatedWith("jakarta.faces.view.ViewScoped")
        .because("annotated discovery does not find them, and the page stays blank")
        .check(WEB);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(WEB);
  }

  static JavaClasses all() {
    return ALL;
  }

  static boolean isConcrete(JavaClass c) {
    return !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
