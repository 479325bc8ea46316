package org.hanaper.web.shared;

import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.QrCode;

/**
 * A QR code as the path of an inline SVG; drawn here and nowhere kept, because PrimeFaces' own tag
 * would leave the secret in the session for ever.
 *
 * @param size the length of its side in modules, quiet zone included
 * @param path what to fill
 */
public record QrPicture(int size, String path) {

  private static final int QUIET = 4;

  /**
   * Draws a text.
   *
   * @param text what a scanner shall read
   */
  public static QrPicture of(String text) {
    QrCode code = new QrCode();
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setContent(text);
    String path =
        code.getRectangles().stream()
            .map(
                bar ->
                    "M%d %dh%dv%dh-%dz"
                        .formatted(
                            Math.round(bar.x) + QUIET,
                            Math.round(bar.y) + QUIET,
                            Math.round(bar.width),
                            Math.round(bar.height),
                            Math.round(bar.width)))
            .collect(Collectors.joining());
    return new QrPicture(code.getWidth() + 2 * QUIET, path);
  }
}
