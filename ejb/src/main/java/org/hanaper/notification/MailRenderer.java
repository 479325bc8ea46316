package org.hanaper.notification;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes subject, plain text and HTML of a mail from one template: the words stand once, the macros
 * of {@code text.ftl} and {@code html.ftl} dress them.
 */
@ApplicationScoped
class MailRenderer {

  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  @Inject MailSettings settings;

  private Configuration text = new Configuration(Configuration.VERSION_2_3_34);
  private Configuration html = new Configuration(Configuration.VERSION_2_3_34);

  @PostConstruct
  void configure() {
    text = configuration(PlainTextOutputFormat.INSTANCE, "text.ftl");
    html = configuration(HTMLOutputFormat.INSTANCE, "html.ftl");
  }

  RenderedMail render(MailKind kind, String name, String language, Map<String, String> facts) {
    String known = LANGUAGES.contains(language) ? language : "en";
    Map<String, String> model = new HashMap<>(facts);
    model.put("name", name);
    model.put("language", known);
    model.put("base", settings.baseUrl());
    model.put("support", settings.support());
    StringWriter plain = new StringWriter();
    Environment environment = process(text, known + "/" + kind.template(), model, plain);
    StringWriter rich = new StringWriter();
    process(html, known + "/" + kind.template(), model, rich);
    return new RenderedMail(subject(environment), tidy(plain.toString()), rich.toString());
  }

  private static Environment process(
      Configuration configuration, String template, Map<String, String> model, StringWriter out) {
    try {
      Environment environment =
          configuration.getTemplate(template).createProcessingEnvironment(model, out);
      environment.process();
      return environment;
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + template, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // macros leave blank lines where they meet
  private static String tidy(String text) {
    return text.replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static String subject(Environment environment) {
    try {
      // a line break would begin another header
      return String.valueOf(environment.getVariable("subject")).replaceAll("\\p{Cntrl}+", " ");
    } catch (TemplateException e) {
      throw new IllegalStateException("template without subject", e);
    }
  }

  private static Configuration configuration(OutputFormat format, String macros) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(MailRenderer.class, ""));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(format);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.addAutoInclude("/" + macros);
    return configuration;
  }
}
