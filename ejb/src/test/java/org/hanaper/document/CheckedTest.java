package org.hanaper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hanaper.shared.AccountId;
import org.junit.jupiter.api.Test;

class CheckedTest {

  @Test
  void keepsAPdfAsItIs() throws IOException {
    byte[] pdf = pdf("");
    Checked file = check(pdf, Purpose.SUPPORTING);
    assertThat(file.bytes()).isEqualTo(pdf);
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.sha256()).hasSize(64);
  }

  @Test
  void refusesAnEncryptedPdfWithAndWithoutPasswordForReaders() throws IOException {
    byte[] secret = pdf("secret");
    byte[] readable = pdf("-");
    assertThatThrownBy(() -> check(secret, Purpose.SUPPORTING))
        .isInstanceOf(DocumentEncrypted.class);
    assertThatThrownBy(() -> check(readable, Purpose.SUPPORTING))
        .isInstanceOf(DocumentEncrypted.class);
  }

  @Test
  void refusesOtherKindsWhateverTheirName() throws IOException {
    byte[] picture = picture("png", 10, 10);
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> check(picture, Purpose.SUPPORTING))
        .isInstanceOf(DocumentKindNotAllowed.class);
    assertThatThrownBy(() -> check(page, Purpose.SUPPORTING))
        .isInstanceOf(DocumentKindNotAllowed.class);
    assertThatThrownBy(() -> check(pdf(""), Purpose.LOGO))
        .isInstanceOf(DocumentKindNotAllowed.class);
    assertThatThrownBy(() -> check(new byte[0], Purpose.LOGO))
        .isInstanceOf(DocumentKindNotAllowed.class);
  }

  @Test
  void refusesWhatOnlyBeginsLikeAPdf() {
    byte[] page = "%PDF-1.7\n<html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> check(page, Purpose.SUPPORTING))
        .isInstanceOf(DocumentUnreadable.class);
  }

  @Test
  void refusesLargeFilesBeforeDecodingThem() throws IOException {
    byte[] large = Arrays.copyOf(pdf(""), 3 * 1024 * 1024 + 1);
    assertThatThrownBy(() -> check(large, Purpose.SUPPORTING)).isInstanceOf(DocumentTooLarge.class);
    assertThatThrownBy(() -> check(new byte[1024 * 1024 + 1], Purpose.LOGO))
        .isInstanceOf(DocumentTooLarge.class);
  }

  @Test
  void encodesPicturesAgainAndDropsWhatHidesBehindThem() throws IOException {
    byte[] picture = picture("png", 40, 20);
    byte[] script = "<script>".getBytes(StandardCharsets.UTF_8);
    byte[] polyglot = Arrays.copyOf(picture, picture.length + script.length);
    System.arraycopy(script, 0, polyglot, picture.length, script.length);
    Checked file = check(polyglot, Purpose.LOGO);
    assertThat(file.mediaType()).isEqualTo("image/png");
    assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
    assertThat(check(picture("jpeg", 40, 20), Purpose.LOGO).mediaType()).isEqualTo("image/jpeg");
  }

  @Test
  void refusesAPictureBombByTheSizeInItsHead() throws IOException {
    byte[] bomb = picture("png", 10, 10);
    ByteBuffer head = ByteBuffer.wrap(bomb);
    head.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(bomb, 12, 17);
    head.putInt(29, (int) crc.getValue());
    assertThatThrownBy(() -> check(bomb, Purpose.LOGO)).isInstanceOf(PictureTooLarge.class);
  }

  @Test
  void makesLargePicturesSmallAndKeepsTheirProportions() throws IOException {
    for (String format : List.of("png", "jpeg")) {
      Checked file = check(picture(format, 1500, 600), Purpose.LOGO);
      BufferedImage kept = ImageIO.read(new ByteArrayInputStream(file.bytes()));
      assertThat(kept.getWidth()).isEqualTo(256);
      assertThat(kept.getHeight()).isEqualTo(102);
    }
    BufferedImage line =
        ImageIO.read(
            new ByteArrayInputStream(check(picture("png", 9000, 1), Purpose.LOGO).bytes()));
    assertThat(line.getHeight()).isEqualTo(1);
  }

  @Test
  void refusesPicturesThatAreDocumentsOfAnotherKind() {
    for (String text :
        List.of(
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "<!DOCTYPE html><img src=x onerror=alert(1)>",
            "GIF89a",
            "BM",
            "RIFF....WEBP")) {
      assertThatThrownBy(() -> check(text.getBytes(StandardCharsets.UTF_8), Purpose.LOGO))
          .isInstanceOf(DocumentKindNotAllowed.class);
    }
  }

  @Test
  void refusesABrokenPicture() throws IOException {
    byte[] broken = Arrays.copyOf(picture("png", 10, 10), 40);
    assertThatThrownBy(() -> check(broken, Purpose.LOGO)).isInstanceOf(DocumentUnreadable.class);
  }

  @Test
  void keepsOnlyTheHarmlessPartOfAName() throws IOException {
    byte[] pdf = pdf("");
    assertThat(named("C:\\a\\..\\pay \"slip\"\r\n.pdf", pdf)).isEqualTo("pay _slip___.pdf");
    assertThat(named("../../etc/passwd", pdf)).isEqualTo("passwd");
    assertThat(named("x".repeat(300) + ".pdf", pdf)).hasSize(120).endsWith(".pdf");
    assertThatThrownBy(() -> named("folder/", pdf)).isInstanceOf(DocumentNameMissing.class);
  }

  private static String named(String name, byte[] bytes) {
    return Checked.of(new NewDocument(new AccountId(1), name, bytes, Purpose.SUPPORTING)).name();
  }

  private static Checked check(byte[] bytes, Purpose purpose) {
    return Checked.of(new NewDocument(new AccountId(1), "file", bytes, purpose));
  }

  /** A PDF of one page; encrypted with the password, with none for readers when it is a dash. */
  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (!password.isEmpty()) {
        String user = password.equals("-") ? "" : password;
        document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
