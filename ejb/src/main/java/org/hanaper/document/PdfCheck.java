package org.hanaper.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lets in what really is a PDF, not encrypted, with at least one page. */
final class PdfCheck {

  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final long MOST_MEMORY = 32L << 20;
  private static final int MOST_PAGES = 2000;

  private PdfCheck() {}

  static byte[] check(byte[] bytes) {
    if (bytes.length < MAGIC.length
        || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
      throw new DocumentKindNotAllowed(Purpose.SUPPORTING);
    }
    try (PDDocument document = decode(bytes)) {
      if (document.isEncrypted()) {
        throw new DocumentEncrypted(Purpose.SUPPORTING);
      }
      readPages(document);
      return bytes;
    } catch (InvalidPasswordException e) {
      throw new DocumentEncrypted(Purpose.SUPPORTING);
    } catch (DocumentEncrypted e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new DocumentUnreadable(Purpose.SUPPORTING);
    }
  }

  private static PDDocument decode(byte[] bytes) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes),
        "",
        null,
        null,
        MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
  }

  private static void readPages(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages < 1 || pages > MOST_PAGES) {
      throw new IOException("pages: " + pages);
    }
    document.getPages().forEach(page -> page.getMediaBox().getWidth());
  }
}
