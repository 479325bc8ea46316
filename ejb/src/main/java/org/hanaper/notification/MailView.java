package org.hanaper.notification;

import java.io.Serializable;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A captured mail to be looked at.
 *
 * @param row the line of the list
 * @param subject its subject
 * @param text its plain text
 * @param html its HTML, a whole document, to be shown only in a frame without rights
 */
public record MailView(MailRow row, String subject, String text, String html)
    implements Serializable {

  private static final Pattern LINK = Pattern.compile("(?m)^https://\\S+$");

  /** The addresses that stand alone on a line of the text: what its buttons open. */
  public List<String> links() {
    return LINK.matcher(text).results().map(MatchResult::group).toList();
  }
}
