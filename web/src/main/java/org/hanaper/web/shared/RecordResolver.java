package org.hanaper.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages write {@code #{row.name}} for a component of a record, as Expression Language 6 does.
 */
public class RecordResolver extends ELResolver {

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null || base == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    // a record can't be changed; the next resolver says so
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return base instanceof Record;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    try {
      Method method = base.getClass().getMethod(property.toString());
      boolean usable = Modifier.isPublic(base.getClass().getModifiers());
      return usable && method.getReturnType() != void.class ? method : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
