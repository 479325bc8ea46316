package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: no page may be left that no test has put before axe, whatever tests there are. */
@Order(Integer.MAX_VALUE)
class EveryPageBrowserIT {

  // Mail is captured only where no mail server is configured; the first operator has come in with
  // the demo data: neither page can be reached in a house like this one.
  private static final Set<String> OUT_OF_REACH =
      Set.of("/office/captured.xhtml", "/office/first.xhtml");

  // Still owed: no test opens them and looks at them with axe yet.
  private static final Set<String> NOT_YET =
      Set.of(
          "/error/failed.xhtml",
          "/error/not-allowed.xhtml",
          "/member/decline.xhtml",
          "/member/edit.xhtml",
          "/signin/password.xhtml");

  @Test
  void everyPageWasPutBeforeAxe() throws Exception {
    Set<String> unseen = new TreeSet<>(PageRules.pages());
    unseen.removeAll(InBrowser.SEEN_BY_AXE);
    unseen.removeAll(OUT_OF_REACH);
    unseen.removeAll(NOT_YET);
    assertThat(unseen).isEmpty();
  }
}
