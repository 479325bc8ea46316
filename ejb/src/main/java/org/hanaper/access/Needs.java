package org.hanaper.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a boundary method asks of its caller before it runs; the system holds all.
 *
 * <p>A test lists every boundary method that carries neither this, {@link Open} nor {@link Inside}.
 */
@Documented
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  /** The permission; any scope but none passes, the method narrows by scope itself. */
  @Nonbinding
  Permission value();
}
