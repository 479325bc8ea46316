package org.hanaper.identity;

/**
 * How somebody wants to see pages.
 *
 * @param zone the time zone, empty for the browser's
 * @param language {@code en} or {@code fr}
 * @param theme {@code system}, {@code light} or {@code dark}
 */
public record Display(String zone, String language, String theme) {}
