package org.hanaper.notification;

/** The ways in which news are told. */
enum NewsMedium {
  /** By mail. */
  MAIL,
  /** By the bell in the portal. */
  ALERT
}
