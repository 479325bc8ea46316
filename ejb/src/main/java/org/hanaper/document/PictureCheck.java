package org.hanaper.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Lets in PNG and JPEG pictures of bearable size and encodes them again, without what they hid. */
final class PictureCheck {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final int MOST_PIXELS = 4_000_000;

  private PictureCheck() {}

  static Checked check(String name, byte[] bytes) {
    String format = formatOf(bytes);
    try {
      return new Checked(
          name, "image/" + format, encode(PictureSize.small(decode(bytes, format)), format));
    } catch (PictureTooLarge e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentUnreadable(Purpose.LOGO);
    }
  }

  private static String formatOf(byte[] bytes) {
    if (startsWith(bytes, PNG)) {
      return "png";
    }
    if (startsWith(bytes, JPEG)) {
      return "jpeg";
    }
    throw new DocumentKindNotAllowed(Purpose.LOGO);
  }

  private static BufferedImage decode(byte[] bytes, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      // the size stands in the head: a bomb is refused before it is unpacked
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        throw new PictureTooLarge(Purpose.LOGO, MOST_PIXELS);
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] encode(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(picture, format, output)) {
        throw new IOException("no writer for " + format);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
  }
}
