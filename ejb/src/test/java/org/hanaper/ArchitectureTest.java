package org.hanaper;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Open;
import org.hanaper.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** What keeps the house simple: who may use whom, what shows, what stays inside. */
class ArchitectureTest {

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hanaper");

  /** What is checked; the offenders take its place to show that each rule can fail. */
  JavaClasses house = HOUSE;

  /** Features whose classes serve the others as tools and are no boundaries. */
  private static final Set<String> TOOLS =
      Set.of("org.hanaper.shared", "org.hanaper.store", "org.hanaper.access");

  private static final DescribedPredicate<JavaClass> IN_A_FEATURE =
      DescribedPredicate.describe(
          "are in a feature",
          c -> !c.getPackageName().equals("org.hanaper") && !TOOLS.contains(c.getPackageName()));

  @Test
  void featuresUseOnlyWhatTheyDeclare() {
    modules()
        .definedByAnnotation(Feature.class)
        .should()
        .respectTheirAllowedDependenciesDeclaredIn(
            "mayUse", consideringOnlyDependenciesBetweenModules())
        .check(house);
  }

  @Test
  void featuresDeclareOnlyFeaturesThatExist() {
    List<Feature> features =
        house.stream()
            .map(JavaClass::getPackage)
            .filter(p -> p.isAnnotatedWith(Feature.class))
            .map(p -> p.getAnnotationOfType(Feature.class))
            .distinct()
            .toList();
    assertThat(features.stream().map(Feature::mayUse).flatMap(Arrays::stream))
        .isSubsetOf(features.stream().map(Feature::name).toList());
  }

  @Test
  void featuresAreFreeOfCircles() {
    modules().definedByAnnotation(Feature.class).should().beFreeOfCycles().check(house);
  }

  @Test
  void everyPackageIsAFeature() {
    classes()
        .that()
        .resideOutsideOfPackage("org.hanaper")
        .should(
            condition(
                "be in a package with @Feature",
                c -> c.getPackage().isAnnotatedWith(Feature.class)))
        .check(house);
  }

  @Test
  void entitiesStayInsideTheirFeature() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void entitiesHaveNoSetters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)))
        .should()
        .haveNameMatching("set[A-Z].*")
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void aFeatureShowsOnlyItsBoundariesRecordsEnumsAndErrors() {
    classes()
        .that(IN_A_FEATURE)
        .and()
        .arePublic()
        .should(
            condition(
                "be a boundary, record, enum, interface, annotation or exception, or be called by"
                    + " the container only",
                c ->
                    c.isAnnotatedWith(Stateless.class)
                        || c.isRecord()
                        || c.isEnum()
                        || c.isInterface()
                        || c.isAssignableTo(Throwable.class)
                        || (c.isMemberClass() && c.getEnclosingClass().isPresent())
                        || isCalledByTheContainer(c)))
        .check(house);
  }

  @Test
  void whatTheContainerCallsNobodyElseCalls() {
    classes()
        .that(IN_A_FEATURE)
        .and()
        .arePublic()
        .and(
            DescribedPredicate.describe(
                "the container calls", ArchitectureTest::isCalledByTheContainer))
        .should(
            condition(
                "be used inside its own feature only, or by the demo that drives the jobs",
                c ->
                    c.getDirectDependenciesToSelf().stream()
                        .map(d -> d.getOriginClass().getPackageName())
                        .allMatch(
                            user ->
                                user.equals(c.getPackageName())
                                    || user.equals("org.hanaper.demo"))))
        .check(house);
  }

  @Test
  void everyBoundaryMethodNamesItsRightExactlyOnce() {
    methods()
        .that(areOfferedByABoundary())
        .should(
            new ArchCondition<JavaMethod>("carry exactly one of @Needs, @Open, @Inside") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                long rights =
                    Stream.of(Needs.class, Open.class, Inside.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                events.add(
                    new SimpleConditionEvent(
                        method, rights == 1, method.getFullName() + " carries " + rights));
              }
            })
        .check(house);
  }

  @Test
  void aBoundaryHasAtMostSevenVerbs() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .and(IN_A_FEATURE)
        .should(
            condition(
                "have at most 7 public methods",
                c -> c.getMethods().stream().filter(areOfferedByABoundary()).count() <= 7))
        .check(house);
  }

  /** The container names a bean by its class alone and starts nothing when two share a name. */
  @Test
  void noTwoBeansShareAName() {
    Map<String, List<String>> beans =
        house.stream()
            .filter(
                c ->
                    c.isAnnotatedWith(Stateless.class)
                        || c.isAnnotatedWith(Singleton.class)
                        || c.isAnnotatedWith(MessageDriven.class))
            .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
    assertThat(beans).allSatisfy((name, classes) -> assertThat(classes).hasSize(1));
  }

  @Test
  void onlyTheWebKnowsFaces() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..")
        .check(house);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.hanaper.shared.ClockProducer")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(house);
  }

  @Test
  void statelessBeansKeepNoState() {
    fields()
        .that()
        .areDeclaredInClassesThat(annotatedWith(Stateless.class))
        .should(
            new ArchCondition<JavaField>("be final, injected or set up before the first call") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean holds =
                    field.getModifiers().contains(JavaModifier.FINAL)
                        || Stream.of(
                                Inject.class, Resource.class, EJB.class, PersistenceContext.class)
                            .anyMatch(field::isAnnotatedWith)
                        || isSetUpOnly(field);
                events.add(new SimpleConditionEvent(field, holds, field.getFullName()));
              }
            })
        .check(house);
  }

  @Test
  void refusalsAreBusinessExceptions() {
    classes()
        .that(IN_A_FEATURE)
        .and()
        .areAssignableTo(RuntimeException.class)
        .and()
        .arePublic()
        .should()
        .beAssignableTo(BusinessException.class)
        .check(house);
  }

  @Test
  void sharedHoldsWordsAndStaysSmall() {
    List<String> words =
        house.stream()
            .filter(c -> c.getPackageName().equals("org.hanaper.shared"))
            .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(PUBLIC))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(words).hasSizeLessThanOrEqualTo(25);
  }

  static DescribedPredicate<JavaMethod> areOfferedByABoundary() {
    return DescribedPredicate.describe(
        "are offered by a boundary",
        m ->
            m.getOwner().isAnnotatedWith(Stateless.class)
                && m.getModifiers().contains(PUBLIC)
                && !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !m.getModifiers().contains(JavaModifier.STATIC)
                && m.getParameters().stream().noneMatch(p -> p.isAnnotatedWith(Observes.class)));
  }

  /** Set by its initialiser, by what @PostConstruct calls and by tests, never by a verb. */
  private static boolean isSetUpOnly(JavaField field) {
    return field.getAccessesToSelf().stream()
        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
        .filter(access -> !access.getOrigin().isConstructor())
        .map(access -> access.getOrigin().getModifiers())
        .noneMatch(m -> m.contains(PUBLIC) || m.contains(JavaModifier.PRIVATE));
  }

  private static boolean isCalledByTheContainer(JavaClass c) {
    return c.isAnnotatedWith(Singleton.class)
        || c.isAnnotatedWith(MessageDriven.class)
        || c.isAnnotatedWith(Interceptor.class)
        || c.isAnnotatedWith(Converter.class)
        || c.isMetaAnnotatedWith("jakarta.inject.Scope")
        || c.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped");
  }

  private static ArchCondition<JavaClass> condition(
      String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                c,
                holds.test(c),
                c.getName() + (holds.test(c) ? " does " : " does not ") + description));
      }
    };
  }
}
