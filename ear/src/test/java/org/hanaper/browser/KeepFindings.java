package org.hanaper.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hanaper.harness.TestRun;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a screenshot, the page and the server's log of a test that failed. */
class KeepFindings implements AfterTestExecutionCallback {

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    if (context.getExecutionException().isEmpty()) {
      return;
    }
    Page page = ((InBrowser) context.getRequiredTestInstance()).page;
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    Path folder = TestRun.findings();
    Files.createDirectories(folder);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    Files.writeString(folder.resolve(name + ".html"), page.url() + "\n" + page.content());
    Path log = Running.now().server.log("messages.log");
    if (Files.exists(log)) {
      Files.copy(log, folder.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
