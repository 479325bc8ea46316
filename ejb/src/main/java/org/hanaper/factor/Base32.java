package org.hanaper.factor;

/** Bytes as authenticator applications want to read them: RFC 4648 base 32 without padding. */
final class Base32 {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = (held << Byte.SIZE) | (next & 0xff);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(SIGNS.charAt((held >> bits) & 0x1f));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(SIGNS.charAt((held << (BITS - bits)) & 0x1f)).toString();
  }
}
