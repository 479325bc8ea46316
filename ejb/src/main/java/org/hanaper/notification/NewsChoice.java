package org.hanaper.notification;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen about a topic.
 *
 * @param topic the topic
 * @param mail whether mails are wanted, null when there are none
 * @param alert whether alerts in the portal are wanted, null when there are none
 */
public record NewsChoice(NewsTopic topic, @Nullable Boolean mail, @Nullable Boolean alert)
    implements Serializable {}
