package org.hanaper.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An alert as its reader sees it.
 *
 * @param id the alert
 * @param kind what sort of thing it tells about
 * @param facts what its text shows, in order, ready to read
 * @param link the page where the thing is looked after
 * @param raisedAt when it was raised
 * @param unread whether its reader still has to look at it
 * @param resolved whether it no longer holds
 */
public record AlertRow(
    long id,
    AlertKind kind,
    List<String> facts,
    String link,
    Instant raisedAt,
    boolean unread,
    boolean resolved)
    implements Serializable {

  /** Keeps a copy of the facts. */
  public AlertRow {
    facts = List.copyOf(facts);
  }

  /** The page of the link, without its parameters. */
  public String page() {
    int question = link.indexOf('?');
    return question < 0 ? link : link.substring(0, question);
  }
}
