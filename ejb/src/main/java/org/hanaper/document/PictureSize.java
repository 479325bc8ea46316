package org.hanaper.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures as small as pages show them, so that a stored one is small whatever came. */
final class PictureSize {

  static final int LONGEST_SIDE = 256;

  private PictureSize() {}

  /** The picture itself, or one of the same proportions whose longer side is 256 pixels. */
  static BufferedImage small(BufferedImage picture) {
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    BufferedImage result = picture;
    // by halves, so that every pixel counts
    while (longest > LONGEST_SIDE) {
      int next = Math.max(LONGEST_SIDE, longest / 2);
      result = scaled(result, (double) next / longest);
      longest = next;
    }
    return result;
  }

  private static BufferedImage scaled(BufferedImage picture, double factor) {
    int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
    boolean see = picture.getColorModel().hasAlpha();
    int type = see ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage result = new BufferedImage(width, height, type);
    Graphics2D pen = result.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(picture, 0, 0, width, height, null);
    } finally {
      pen.dispose();
    }
    return result;
  }
}
