package org.hanaper.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that passed the check for its purpose.
 *
 * @param name the name, shortened and without signs that confuse a header or a path
 * @param mediaType what it is by its content
 * @param bytes what will be stored; a picture is encoded again
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Checked(String name, String mediaType, byte[] bytes) {

  private static final int LONGEST_NAME = 120;
  private static final int MEGABYTE = 1 << 20;

  static Checked of(NewDocument document) {
    String name = plain(document.name());
    if (name.isEmpty()) {
      throw new DocumentNameMissing(document.purpose());
    }
    return switch (document.purpose()) {
      case SUPPORTING -> new Checked(name, "application/pdf", PdfCheck.check(atMost(3, document)));
      case LOGO -> PictureCheck.check(name, atMost(1, document));
      case BILLING -> new Checked(name, "application/pdf", document.bytes());
    };
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] atMost(int megabytes, NewDocument document) {
    if (document.bytes().length > megabytes * MEGABYTE) {
      throw new DocumentTooLarge(document.purpose(), megabytes);
    }
    return document.bytes();
  }

  private static String plain(String given) {
    String last = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
    String name = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;%]", "_").strip();
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }
}
