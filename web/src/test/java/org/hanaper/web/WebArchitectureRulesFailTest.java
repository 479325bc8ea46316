package org.hanaper.web;

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
 * A rule that can't fail guards nothing: each is broken once, by the pages in {@code offending}.
 */
class WebArchitectureRulesFailTest {

  private static final String ROOT = "org.hanaper.offending";

  private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(ROOT);

  static Stream<Method> rules() {
    return Stream.of(WebArchitectureTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isBrokenByItsOffender(Method rule) {
    WebArchitectureTest rules = new WebArchitectureTest();
    rules.web = OFFENDERS;
    rules.root = ROOT;
    Throwable thrown = catchThrowable(() -> rule.invoke(rules));
    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    // the message names the offender: a rule that found nothing to check fails too
    assertThat(thrown.getCause()).isInstanceOf(AssertionError.class).hasMessageContaining(ROOT);
  }
}
