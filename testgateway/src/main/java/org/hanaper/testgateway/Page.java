package org.hanaper.testgateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page from a template: every {@code {{name}}} becomes its value, escaped. */
final class Page {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  private final String template;
  private final Map<String, String> values = new HashMap<>();

  private Page(String template) {
    this.template = template;
  }

  static Page of(String name) {
    return new Page(resource("frame.html").replace("{{{body}}}", resource(name + ".html")));
  }

  Page with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** Puts a row of a list into the page: another template, its values escaped. */
  static String row(String name, Map<String, String> values) {
    return filled(resource(name + ".html"), values);
  }

  /**
   * Writes the page; {@code markup} is made of {@link #row} and stands in place of {@code rows}.
   */
  void write(HttpServletResponse response, String markup) throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    String page = filled(template, values).replace("<!--rows-->", markup);
    response.getWriter().write(page);
  }

  private static String filled(String text, Map<String, String> values) {
    Matcher places = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      String value = values.getOrDefault(places.group(1), "");
      places.appendReplacement(filled, Matcher.quoteReplacement(escaped(value)));
    }
    return places.appendTail(filled).toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String resource(String name) {
    try (InputStream stream = Page.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
