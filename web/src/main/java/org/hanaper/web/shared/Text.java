package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts in the user's language: {@code #{text['group_list.title']}} and, with placeholders
 * {@code {0}}, {@code #{text.with('group_list.count', n)}}.
 */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*\\}|''");

  @Inject Texts texts;
  @Inject Preferences preferences;
  @Inject Format format;

  @Override
  public String get(@Nullable Object key) {
    String found = find(String.valueOf(key));
    return found == null ? "???" + key + "???" : found;
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return find(key) != null;
  }

  /**
   * A text with its placeholders filled.
   *
   * @param key the key
   * @param facts what to fill in, in order; money, moments and numbers are written as the user's
   *     language does
   */
  public String with(String key, Object... facts) {
    return fill(get(key), List.of(facts));
  }

  /**
   * The word for a code of ours, e.g. of an activity; made readable where there is none.
   *
   * @param prefix what the key begins with
   * @param code the code, in capitals
   */
  public String code(String prefix, Object code) {
    String found = find(prefix + code);
    if (found != null) {
      return found;
    }
    String words = code.toString().replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String fill(String text, List<Object> facts) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(filled, Matcher.quoteReplacement(part(place.group(1), facts)));
    }
    return place.appendTail(filled).toString();
  }

  private String part(@Nullable String number, List<Object> facts) {
    if (number == null) {
      return "'";
    }
    int index = Integer.parseInt(number);
    return index < facts.size() ? format.any(facts.get(index)) : "";
  }

  private @Nullable String find(String key) {
    return texts.find(preferences.getLanguage(), key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key != null && has(key.toString());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
