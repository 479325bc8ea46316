package org.hanaper;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as a feature and names the features it may call.
 *
 * <p>A test reads this line and stops the build when the code does something else.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {

  /** The feature's name, the same word as its package. */
  String name();

  /** The features that this one may call; everything else it hears of by event. */
  String[] mayUse() default {};
}
