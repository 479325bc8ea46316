package org.hanaper.identity;

import java.io.Serializable;

/**
 * What somebody says about himself.
 *
 * @param name the name, 1 to 100 characters
 * @param mobile the mobile number with the country's code, empty for none
 * @param zone the time zone, e.g. {@code Europe/Paris}; empty for the browser's
 * @param language the language of pages and mails, {@code en} or {@code fr}
 * @param theme {@code system}, {@code light} or {@code dark}
 */
public record SaveProfile(String name, String mobile, String zone, String language, String theme)
    implements Serializable {}
