package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever comes to the front door finds a page. */
class FirstPageBrowserIT extends InBrowser {

  @Test
  void opensTheFrontDoor() {
    page.navigate("/");
    settle();
    assertThat(page.title()).contains("Hanaper");
    assertAccessible();
  }

  @Test
  void whoComesToNoPageIsToldWhereToGoOn() {
    assertThat(page.navigate("/no/such/page.xhtml").status()).isEqualTo(404);
    assertAccessible();
    for (String told : List.of("failed", "expired")) {
      page.navigate("/error/" + told + ".xhtml");
      assertAccessible();
    }
  }
}
