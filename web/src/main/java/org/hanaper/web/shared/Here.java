package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The address of the page shown, for links that change one parameter and keep the others. */
@Named
@RequestScoped
public class Here {

  @Inject HttpServletRequest request;

  /** The path of the page without parameters. */
  public String getPath() {
    return request.getRequestURI();
  }

  /** The path and the parameters of the page. */
  public String getUrl() {
    String query = request.getQueryString();
    return query == null ? getPath() : getPath() + "?" + query;
  }

  /**
   * The address with one parameter changed.
   *
   * @param name the parameter
   * @param value its value; empty takes it away
   */
  public String with(String name, @Nullable String value) {
    Map<String, String> all = parameters();
    all.put(name, value == null ? "" : value);
    return link(all);
  }

  /**
   * The address of the same list from its start, sorted by a column, or the other way round when it
   * already is.
   *
   * @param column the name of the column
   * @param now the sort of the moment, with a minus in front when it falls
   */
  public String sorted(String column, @Nullable String now) {
    Map<String, String> all = parameters();
    all.put("sort", column.equals(now) ? "-" + column : column);
    all.remove("after");
    return link(all);
  }

  /**
   * Another address of ours with the same parameters, e.g. the export of a filtered list.
   *
   * @param path begins with a slash
   */
  public String to(String path) {
    return to(path, "after", "");
  }

  /**
   * Another address of ours with the same parameters and one more, e.g. the format of an export.
   *
   * @param path begins with a slash
   * @param name the parameter
   * @param value its value
   */
  public String to(String path, String name, String value) {
    Map<String, String> all = parameters();
    all.remove("after");
    all.put(name, value);
    return request.getContextPath() + path + query(all);
  }

  /** An address of our own, or the start page when it is somebody else's. */
  static String own(@Nullable String address, String contextPath) {
    boolean ours =
        address != null
            && address.startsWith(contextPath + "/")
            && !address.startsWith("//")
            && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return ours && address != null ? address : contextPath + "/";
  }

  private Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
    all.keySet().removeIf(name -> name.contains("jakarta.faces") || name.contains(":"));
    return all;
  }

  private String link(Map<String, String> parameters) {
    return getPath() + query(parameters);
  }

  private static String query(Map<String, String> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            query.add(encoded(name) + "=" + encoded(value));
          }
        });
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
