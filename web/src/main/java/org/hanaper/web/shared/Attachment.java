package org.hanaper.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An export on its way to the browser: always a file, never shown, never kept by a cache. */
public final class Attachment {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  private final HttpServletResponse response;
  private final Clock clock;

  /**
   * Begins an export.
   *
   * @param response the answer, nothing sent yet
   * @param clock tells the moment that stands in the file's name
   */
  public Attachment(HttpServletResponse response, Clock clock) {
    this.response = response;
    this.clock = clock;
  }

  /**
   * Where the file's text goes, in UTF-8.
   *
   * @param name the beginning of its name, plain ASCII
   * @param ending what its name ends with
   * @param mediaType without character set
   */
  public Writer text(String name, String ending, String mediaType) throws IOException {
    head(name, ending, mediaType + "; charset=UTF-8");
    return response.getWriter();
  }

  /**
   * Where the file's bytes go.
   *
   * @param name the beginning of its name, plain ASCII
   * @param ending what its name ends with
   * @param mediaType its media type
   */
  public OutputStream bytes(String name, String ending, String mediaType) throws IOException {
    head(name, ending, mediaType);
    return response.getOutputStream();
  }

  /**
   * The file as a table.
   *
   * @param name the beginning of its name, plain ASCII
   * @param title what the sheet of a workbook is called
   * @param format {@code xlsx} for a workbook; CSV for anything else
   */
  public Sheet table(String name, String title, @Nullable String format) throws IOException {
    return "xlsx".equals(format)
        ? new Xlsx(bytes(name, "xlsx", WORKBOOK), title)
        : Csv.marked(text(name, "csv", "text/csv"));
  }

  private void head(String name, String ending, String mediaType) {
    String file = name + "_" + STAMP.format(clock.instant()) + "." + ending;
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
  }
}
