package org.hanaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that can't fail guards nothing: each is broken once, by the classes in {@code offending}.
 */
class ArchitectureRulesFailTest {

  /** Counts classes of one package; there is nothing to break without twenty-six of them. */
  private static final String COUNTED = "sharedHoldsWordsAndStaysSmall";

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("org.hanaper.offending..");

  static Stream<Method> rules() {
    return Stream.of(ArchitectureTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .filter(method -> !method.getName().equals(COUNTED));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isBrokenByItsOffender(Method rule) {
    ArchitectureTest rules = new ArchitectureTest();
    rules.house = OFFENDERS;
    Throwable thrown = catchThrowable(() -> rule.invoke(rules));
    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    // the message names the offender: a rule that found nothing to check fails too
    assertThat(thrown.getCause())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("offending");
  }
}
