package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A group is narrowed to domains, archived and restored. */
class GroupLifeBrowserIT extends InBrowser {

  @Test
  void narrowsArchivesAndRestoresAGroup() {
    signInAs("ada@meridian.example");
    String name = "Bakery " + UUID.randomUUID().toString().substring(0, 8);
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").fill(name);
    press("Save");
    assertThat(page.locator("#details")).containsText("Active");
    assertThat(page.locator("#activity")).containsText(name);
    assertAccessible();
    page.getByRole(AriaRole.LINK, named("Change domains")).click();
    page.getByText("Specific").first().click();
    press("Save");
    assertThat(page.locator("#domains-note")).containsText("at least one domain");
    assertAccessible();
    page.getByLabel("Domains, one on each line").fill("Bäckerei.example\n");
    press("Save");
    assertThat(page.locator("#domains")).containsText("xn--bckerei-5wa.example");
    press("Archive " + name);
    assertThat(page.locator("#details")).containsText("Archived");
    assertAccessible();
    page.navigate("/group/list.xhtml?show=all&q=" + name.replace(' ', '+'));
    assertThat(page.locator("table.list")).containsText("Archived");
    page.setViewportSize(360, 740);
    assertAccessible();
    page.getByRole(AriaRole.LINK, named(name)).click();
    press("Restore " + name);
    assertThat(page).hasURL(Pattern.compile(".*/group/view.xhtml.*"));
    assertThat(page.locator("#details")).containsText("Active");
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    settle();
  }
}
