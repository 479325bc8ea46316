package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
    page.getByRole(AriaRole.LINK, named("Change organizations")).click();
    page.getByText("Specific").first().click();
    page.getByLabel("Organizations, one on each line").fill("Meridian Works\n");
    assertAccessible();
    press("Save");
    assertThat(page.locator("#organizations")).containsText("Meridian Works");
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

  @Test
  void showsWhatAChangeOfModeWillDo() {
    signInAs("ada@meridian.example");
    String name = "Mill " + UUID.randomUUID().toString().substring(0, 8);
    page.navigate("/group/create.xhtml");
    page.getByLabel("Group Name").fill(name);
    page.getByText("Deduct from Group Balance").click();
    page.getByLabel("Allocate Credits to this Group from Account Balance").check();
    page.getByLabel("Amount", exactly()).fill("12.50");
    press("Save");
    assertThat(page.locator("#history")).containsText("12.50");
    assertThat(page.locator("#orders")).containsText("No orders in this group yet");
    assertThat(page.locator("#users")).containsText("Administrator");
    page.locator("#orders").getByRole(AriaRole.BUTTON).click();
    settle();
    assertThat(page.locator("#details")).containsText("12.50");
    page.locator("#users")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Adjust user permissions"))
        .click();
    assertThat(page.locator("#permissions")).containsText("Ada");
    page.getByText("Deduct from Account Balance").click();
    press("Save");
    assertThat(page.locator("#preview")).containsText("12.50");
    assertAccessible();
    page.setViewportSize(360, 740);
    assertAccessible();
    press("Back to the form");
    page.getByLabel("Logo")
        .setInputFiles(new FilePayload("mark.svg", "image/png", "<svg/>".getBytes(UTF_8)));
    press("Save");
    press("Change the finance mode of " + name);
    assertThat(page.locator("body")).containsText("This kind of file is not accepted");
    press("Back to the form");
    page.getByLabel("Logo").setInputFiles(new FilePayload("mark.png", "image/png", picture()));
    press("Save");
    press("Change the finance mode of " + name);
    assertThat(page.locator("#details")).containsText("Deduct from Account Balance");
    assertThat(page.locator("#history tbody tr")).hasCount(2);
    assertThat(page.getByAltText("Logo of " + name)).isVisible();
    assertAccessible();
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    settle();
  }
}
