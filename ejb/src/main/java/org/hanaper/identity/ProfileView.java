package org.hanaper.identity;

import java.io.Serializable;

/**
 * Somebody's own data.
 *
 * @param name the name
 * @param email the address of the sign-in
 * @param pendingEmail the address that waits to be confirmed, empty for none
 * @param mobile the mobile number with the country's code, empty for none
 * @param zone the time zone, empty for the browser's
 * @param language the language of pages and mails
 * @param theme {@code system}, {@code light} or {@code dark}
 */
public record ProfileView(
    String name,
    String email,
    String pendingEmail,
    String mobile,
    String zone,
    String language,
    String theme)
    implements Serializable {}
