package org.hanaper.web.shared;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reference of a request, as {@code ext_requestId}, into each line of the JSON log that
 * the request writes.
 */
final class RequestLog {

  private static final String NAME = "requestId";

  // the server's own class; looked up, so that the code compiles and runs on any server
  private static final @Nullable MethodHandle ADD =
      find("addExtension", MethodType.methodType(void.class, String.class, String.class));
  private static final @Nullable MethodHandle REMOVE =
      find("removeExtension", MethodType.methodType(boolean.class, String.class));

  private RequestLog() {}

  static void intoLog(String id) {
    call(ADD, NAME, id);
  }

  static void outOfLog() {
    call(REMOVE, NAME);
  }

  private static void call(@Nullable MethodHandle handle, Object... arguments) {
    if (handle == null) {
      return;
    }
    try {
      handle.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable MethodHandle find(String method, MethodType type) {
    try {
      Class<?> context = Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext");
      return MethodHandles.publicLookup().findStatic(context, method, type);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
