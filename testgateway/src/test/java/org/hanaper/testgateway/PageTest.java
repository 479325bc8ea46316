package org.hanaper.testgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void escapesWhatItShows() {
    String row = Page.row("card", Map.of("number", "<script>alert('x')</script>", "does", "$1 \\"));
    assertThat(row)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .contains("$1 \\")
        .doesNotContain("<script");
  }
}
