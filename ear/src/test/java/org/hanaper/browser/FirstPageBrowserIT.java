package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
}
