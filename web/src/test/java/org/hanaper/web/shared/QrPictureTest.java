package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a scanner reads from the picture is what was drawn. */
class QrPictureTest {

  private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\3z");
  private static final int SCALE = 4;
  private static final int WHITE = 0xffffff;

  @Test
  void isReadByAScanner() throws Exception {
    String address =
        "otpauth://totp/Hanaper:ada%40meridian.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            + "&issuer=Hanaper&algorithm=SHA1&digits=6&period=30";
    QrPicture picture = QrPicture.of(address);
    int side = picture.size() * SCALE;
    RGBLuminanceSource seen = new RGBLuminanceSource(side, side, paint(picture, side));
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(seen));
    assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(address);
  }

  private static int[] paint(QrPicture picture, int side) {
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    Matcher bar = BAR.matcher(picture.path());
    while (bar.find()) {
      int left = number(bar, 1);
      int top = number(bar, 2);
      for (int y = top; y < top + number(bar, 4); y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + number(bar, 3), 0);
      }
    }
    return pixels;
  }

  private static int number(Matcher bar, int group) {
    return Integer.parseInt(bar.group(group)) * SCALE;
  }
}
