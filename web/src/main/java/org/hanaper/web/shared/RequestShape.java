package org.hanaper.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request has a size and an encoding that the house reads (security rule 22). */
final class RequestShape {

  private static final int LONGEST_PATH = 1_000;
  private static final int LONGEST_QUERY = 4_000;
  private static final int MOST_PARAMETERS = 1_000;
  private static final int LONGEST_VALUE = 64_000;
  private static final long LARGEST_FORM = 512_000;
  private static final long LARGEST_UPLOAD = 6_000_000;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private RequestShape() {}

  /** Whether the request may go on; reads the body of a plain form to see. */
  static boolean isGood(HttpServletRequest request) {
    return METHODS.contains(request.getMethod())
        && request.getRequestURI().length() <= LONGEST_PATH
        && isGoodEncoding(request.getRequestURI())
        && isGoodQuery(request.getQueryString())
        && isGoodSize(request)
        && hasGoodParameters(request);
  }

  static boolean isGoodQuery(@Nullable String query) {
    return query == null || (query.length() <= LONGEST_QUERY && isGoodEncoding(query));
  }

  /** Whether every percent sign begins an escape and the whole is UTF-8 without controls. */
  static boolean isGoodEncoding(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      int value = text.charAt(i);
      if (value == '%') {
        value = i + 2 < text.length() ? hex(text.charAt(i + 1)) * 16 + hex(text.charAt(i + 2)) : -1;
        i += 2;
      }
      if (value < ' ' || value == 0x7f || value > 0xff) {
        return false;
      }
      bytes.put((byte) value);
    }
    return isUtf8(bytes.flip());
  }

  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  // far below zero for anything that isn't one hexadecimal digit
  private static int hex(char digit) {
    int value = digit < 128 ? Character.digit(digit, 16) : -1;
    return value < 0 ? -1_000 : value;
  }

  private static boolean isGoodSize(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    if (isForm(request)) {
      return length >= 0 && length <= LARGEST_FORM;
    }
    return length <= LARGEST_UPLOAD;
  }

  // the container throws for a bad escape or too many parameters, and would answer 500
  private static boolean hasGoodParameters(HttpServletRequest request) {
    if (!isForm(request) && request.getQueryString() == null) {
      return true;
    }
    if (isMultipart(request)) {
      return true;
    }
    try {
      return areGood(request.getParameterMap());
    } catch (RuntimeException e) {
      return false;
    }
  }

  static boolean areGood(Map<String, String[]> parameters) {
    int count = 0;
    for (Map.Entry<String, String[]> entry : parameters.entrySet()) {
      for (String value : entry.getValue()) {
        count++;
        if (value.length() > LONGEST_VALUE || value.indexOf('\0') >= 0) {
          return false;
        }
      }
      if (entry.getKey().indexOf('\0') >= 0) {
        return false;
      }
    }
    return count <= MOST_PARAMETERS;
  }

  private static boolean isForm(HttpServletRequest request) {
    return hasType(request, "application/x-www-form-urlencoded");
  }

  private static boolean isMultipart(HttpServletRequest request) {
    return hasType(request, "multipart/");
  }

  private static boolean hasType(HttpServletRequest request, String type) {
    String actual = request.getContentType();
    return actual != null && actual.regionMatches(true, 0, type, 0, type.length());
  }
}
