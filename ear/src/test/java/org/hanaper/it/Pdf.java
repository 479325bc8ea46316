package org.hanaper.it;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that a reader opens: one empty page. */
final class Pdf {

  private Pdf() {}

  static byte[] onePage() {
    String one = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    String two = "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";
    String three = "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n";
    String head = "%PDF-1.4\n";
    int first = head.length();
    int second = first + one.length();
    int third = second + two.length();
    int table = third + three.length();
    String cross =
        "xref\n0 4\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n"
            .formatted(first, second, third);
    String end = "trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n";
    return (head + one + two + three + cross + end).getBytes(StandardCharsets.US_ASCII);
  }
}
