package org.hanaper.document;

/** What a file is for; it decides which kinds are let in and how large they may be. */
public enum Purpose {
  /** Supports an allocation or an offline payment: a PDF, not encrypted, at most 3 MB. */
  SUPPORTING,
  /** A group's logo: PNG or JPEG, at most 1 MB, made small and encoded again by us. */
  LOGO,
  /** An invoice or credit note that the house rendered. */
  BILLING
}
