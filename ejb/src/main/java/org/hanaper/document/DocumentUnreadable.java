package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A file claims a kind by its first bytes but can't be decoded (EMS-1001). */
public class DocumentUnreadable extends BusinessException {

  private final String field;

  DocumentUnreadable(Purpose purpose) {
    super();
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
