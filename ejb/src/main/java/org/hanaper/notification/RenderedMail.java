package org.hanaper.notification;

/**
 * A mail ready to be read.
 *
 * @param subject one line
 * @param text the plain text
 * @param html the same as HTML
 */
record RenderedMail(String subject, String text, String html) {}
