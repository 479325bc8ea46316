package org.hanaper.web.shared;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The reference of a request: in the response, on the error page and, as {@code ext_requestId}, in
 * each line of the JSON log that the request writes.
 */
final class RequestId {

  /** Name of the request attribute that pages show. */
  static final String ATTRIBUTE = "requestId";

  private static final SecureRandom RANDOM = new SecureRandom();
  // the server's own class; looked up, so that the code compiles and runs on any server
  private static final @Nullable MethodHandle ADD =
      find("addExtension", MethodType.methodType(void.class, String.class, String.class));
  private static final @Nullable MethodHandle REMOVE =
      find("removeExtension", MethodType.methodType(boolean.class, String.class));

  private RequestId() {}

  static String next() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static void intoLog(String id) {
    call(ADD, ATTRIBUTE, id);
  }

  static void outOfLog() {
    call(REMOVE, ATTRIBUTE);
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
