package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A picture has more pixels than we decode. */
public class PictureTooLarge extends BusinessException {

  private final String field;

  PictureTooLarge(Purpose purpose, int pixels) {
    super(pixels);
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
