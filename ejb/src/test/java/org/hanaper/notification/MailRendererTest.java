package org.hanaper.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRendererTest {

  private final MailRenderer renderer = new MailRenderer();

  @BeforeEach
  void settings() {
    renderer.settings =
        new MailSettings() {
          @Override
          String baseUrl() {
            return "https://hub.example.org";
          }

          @Override
          String support() {
            return "help@example.org";
          }

          @Override
          String from() {
            return "noreply@example.org";
          }
        };
    renderer.configure();
  }

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void everyMailReadsInEveryLanguage(MailKind kind) {
    for (String language : new String[] {"en", "fr"}) {
      RenderedMail mail = renderer.render(kind, "Ada", language, everything());
      assertThat(mail.subject()).isNotBlank().doesNotContain("null");
      assertThat(mail.text()).contains("Ada", "help@example.org").doesNotContain("<p", "</", "&#");
      assertThat(mail.html()).contains("<html lang=\"" + language + "\">", "Ada", "</html>");
    }
  }

  @Test
  void theLinkStandsBareInTheTextToo() {
    RenderedMail mail = renderer.render(MailKind.ACTIVATION, "Ada", "en", everything());
    assertThat(mail.text()).contains("https://hub.example.org/signin/activate.xhtml?token=a%2Bb");
    assertThat(mail.html()).contains("href=\"https://hub.example.org/signin/activate.xhtml?token=");
  }

  @Test
  void whatUsersWroteIsEscapedInHtmlOnly() {
    Map<String, String> facts = everything();
    facts.put("accountName", "<b>Müller & Söhne</b> ${name}");
    RenderedMail mail = renderer.render(MailKind.ACTIVATION, "<i>Ada</i>", "en", facts);
    assertThat(mail.html())
        .contains("&lt;b&gt;Müller &amp; Söhne&lt;/b&gt; ${name}", "&lt;i&gt;Ada")
        .doesNotContain("<b>", "<i>");
    assertThat(mail.text()).contains("<b>Müller & Söhne</b>");
  }

  @Test
  void aLineBreakInANameBeginsNoHeader() {
    Map<String, String> facts = everything();
    facts.put("accountName", "x\r\nBcc: all@example.org");
    RenderedMail mail = renderer.render(MailKind.ACTIVATION, "Ada", "en", facts);
    assertThat(mail.subject()).doesNotContain("\r", "\n");
  }

  @Test
  void anUnknownLanguageIsEnglish() {
    RenderedMail mail = renderer.render(MailKind.LOGIN_BLOCKED, "Ada", "../fr", everything());
    assertThat(mail.subject()).isEqualTo("Your sign-in is blocked");
  }

  @Test
  void refusesToWriteAMailWithoutItsFacts() {
    assertThatThrownBy(() -> renderer.render(MailKind.ACTIVATION, "Ada", "en", Map.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theMessageHasBothBodiesAndAnIdOfItsRow() throws Exception {
    Mailer mailer = new Mailer();
    mailer.settings = renderer.settings;
    Claim claim =
        new Claim(
            17,
            MailKind.LOGIN_BLOCKED,
            "ada@example.org",
            "Ada Lovelace",
            "en",
            "",
            2,
            Instant.ofEpochMilli(1_000),
            Instant.EPOCH);
    RenderedMail mail = renderer.render(claim.kind(), "Ada", "en", everything());
    MimeMessage message = mailer.message(Session.getInstance(new Properties()), claim, mail);
    assertThat(message.getMessageID()).isEqualTo("<hanaper.17.1000@hub.example.org>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    assertThat(raw.toString(StandardCharsets.UTF_8)).contains("To: Ada Lovelace <ada@example.org>");
  }

  @Test
  void factsSurviveTheOutbox() {
    Map<String, String> facts = Map.of("a", "x=1&y=é\n", "empty", "", "ключ", "+ %");
    assertThat(Facts.read(Facts.write(facts))).isEqualTo(facts);
    assertThat(Facts.read("")).isEmpty();
  }

  private static Map<String, String> everything() {
    Map<String, String> facts = new HashMap<>();
    for (String key :
        "accountName userName role lastDay number country at address threshold balance payment amount transaction order orderId description names gross outcome reason document mainName validUntil credited reference withdrawal bank by correction group groupId spent limit link findings approval act thing taken"
            .split(" ", -1)) {
      facts.put(key, "the " + key);
    }
    facts.put("email", "new@example.org");
    facts.put("token", "a+b");
    facts.put("change", "RESET");
    return facts;
  }
}
