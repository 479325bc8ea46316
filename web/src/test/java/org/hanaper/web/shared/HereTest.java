package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of our own are gone back to. */
class HereTest {

  @Test
  void goesBackToAPageOfOurs() {
    assertThat(Here.own("/group/view.xhtml?id=7", "")).isEqualTo("/group/view.xhtml?id=7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "/a\r\nSet-Cookie: x=y",
        "javascript:alert(1)",
        ""
      })
  void leadsToTheStartPageInsteadOfElsewhere(String address) {
    assertThat(Here.own(address, "")).isEqualTo("/");
  }

  @Test
  void leadsToTheStartPageWhenNothingIsGiven() {
    assertThat(Here.own(null, "/app")).isEqualTo("/app/");
  }

  @Test
  void leadsToTheExportOfAListThatIsNotNarrowed() {
    assertThat(here(Map.of()).to("/order/export", "format", "csv"))
        .isEqualTo("/app/order/export?format=csv");
  }

  @Test
  void leadsToTheExportOfAllThatTheListIsNarrowedTo() {
    Here here = here(Map.of("q", new String[] {"a b"}, "after", new String[] {"o7"}));
    assertThat(here.to("/order/export")).isEqualTo("/app/order/export?q=a+b");
  }

  private static Here here(Map<String, String[]> parameters) {
    Here here = new Here();
    here.request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                HereTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) ->
                    asked.getName().equals("getContextPath") ? "/app" : parameters);
    return here;
  }
}
