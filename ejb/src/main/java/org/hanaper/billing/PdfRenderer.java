package org.hanaper.billing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the PDF of a document: one HTML template, embedded fonts, PDF/A-3u with structure for
 * screen readers. Loads nothing from anywhere but the application.
 */
@ApplicationScoped
class PdfRenderer {

  private static final String FONT = "DejaVu Sans";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  private final Template template = template();
  // read once: 1.4 MB that every document needs
  private final byte[] regular = resource(FONTS + "DejaVuSans.ttf");
  private final byte[] bold = resource(FONTS + "DejaVuSans-Bold.ttf");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // its log tells how quick each style sheet was
    XRLog.setLoggingEnabled(false);
  }

  byte[] render(BillingDocument document) {
    return pdf(html(document));
  }

  String html(BillingDocument document) {
    try {
      StringWriter text = new StringWriter();
      Map<String, Object> model = PdfModel.of(document);
      template.process(model, text);
      return text.toString();
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("cannot fill the template of " + document.number(), e);
    }
  }

  private byte[] pdf(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true);
    builder.useColorProfile(colours);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.usePdfUaAccessibility(true);
    builder.useUriResolver((base, uri) -> null);
    builder.withProducer("Hanaper");
    builder.withHtmlContent(html, null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Template template() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNumberFormat("computer");
    configuration.setLocale(Locale.ROOT);
    String text = new String(resource("document.ftlh"), StandardCharsets.UTF_8);
    try {
      return new Template("document.ftlh", text, configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream file = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
