package org.hanaper.browser;

import com.microsoft.playwright.Page;

/** The person of the back office in browser tests: the demo data's operator. */
final class Operator {

  private static final String EMAIL = "olga@hanaper.example";

  /** The password of all demo people. */
  static final String PASSWORD = "lantern-quay-orchid-7";

  private Operator() {}

  /** Signs in to the back office. */
  static void signIn(Page page) {
    page.navigate("/office/sign-in.xhtml");
    page.getByLabel("Email").fill(EMAIL);
    page.getByLabel("Password").fill(PASSWORD);
    page.locator("#form\\:enter").click();
    page.waitForURL("**/office/accounts.xhtml");
  }
}
