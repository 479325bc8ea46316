package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A file has more bytes than its purpose allows (EMS-992). */
public class DocumentTooLarge extends BusinessException {

  private final String field;

  DocumentTooLarge(Purpose purpose, int megabytes) {
    super(megabytes);
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
