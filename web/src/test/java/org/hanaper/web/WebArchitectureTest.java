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

  /** What is checked; the offenders take its place to show that each rule can fail. */
  JavaClasses web = WEB;

  /** Where the areas of what is checked lie. */
  String root = "org.hanaper.web";

  @Test
  void areasOfPagesDoNotKnowEachOther() {
    slices()
        .matching(root + ".(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(root + ".shared.."))
        .check(web);
  }

  @Test
  void theSharedPartKnowsNoArea() {
    noClasses()
        .that()
        .resideInAPackage(root + ".shared..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAPackage(root + ".shared.."))))
        .check(web);
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
        .check(web);
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
        .check(web);
  }

  @Test
  void pageBeansAreNamedAfterTheirPage() {
    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .and()
        .areNotAnnotatedWith(ApplicationScoped.class)
        .and()
        .resideOutsideOfPackage(root + ".shared")
        .should()
        .haveSimpleNameEndingWith("Page")
        .check(web);
  }

  @Test
  void pageBeansAreScopedByOmniFaces() {
    noClasses()
        .should()
        .beAnnotatedWith("jakarta.faces.view.ViewScoped")
        .because("annotated discovery does not find them, and the page stays blank")
        .check(web);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(web);
  }

  static JavaClasses all() {
    return ALL;
  }

  static boolean isConcrete(JavaClass c) {
    return !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
