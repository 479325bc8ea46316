package org.hanaper.notification;

import java.io.Serializable;

/**
 * A captured mail to be looked at.
 *
 * @param row the line of the list
 * @param subject its subject
 * @param text its plain text
 * @param html its HTML, a whole document, to be shown only in a frame without rights
 */
public record MailView(MailRow row, String subject, String text, String html)
    implements Serializable {}
