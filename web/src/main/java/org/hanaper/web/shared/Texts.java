package org.hanaper.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All texts of the pages, merged from one file for each area and language. */
@ApplicationScoped
public class Texts {

  private static final String FOLDER = "/WEB-INF/classes/org/hanaper/web/text/";

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

  @Inject ServletContext servlets;

  @PostConstruct
  void load() {
    Preferences.LANGUAGES.forEach(language -> byLanguage.put(language, new HashMap<>()));
    Set<String> files = servlets.getResourcePaths(FOLDER);
    if (files == null) {
      throw new IllegalStateException("no texts in " + FOLDER);
    }
    files.stream().filter(file -> file.endsWith(".properties")).forEach(this::load);
  }

  /**
   * The text of a key.
   *
   * @param language two letters
   * @param key the key
   * @return the text, in English where the language lacks it, null when there is none
   */
  public @Nullable String find(String language, String key) {
    String text = inLanguage(language).get(key);
    return text == null ? inLanguage("en").get(key) : text;
  }

  private Map<String, String> inLanguage(String language) {
    Map<String, String> texts = byLanguage.get(language);
    return texts == null ? Map.of() : texts;
  }

  private void load(String file) {
    String name = file.substring(0, file.length() - ".properties".length());
    String language = name.endsWith("_fr") ? "fr" : "en";
    Properties read = new Properties();
    try (InputStream in = servlets.getResourceAsStream(file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
  }
}
