package org.hanaper.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hanaper.harness.TestRun;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;

/**
 * Keeps a screenshot and the source of every open page, and the server's log, of a test that failed
 * by itself or in what comes before it.
 */
class KeepFindings implements AfterTestExecutionCallback, LifecycleMethodExecutionExceptionHandler {

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    if (context.getExecutionException().isPresent()) {
      keep(context);
    }
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    keep(context);
    throw failure;
  }

  private static void keep(ExtensionContext context) throws IOException {
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    Path folder = TestRun.findings();
    Files.createDirectories(folder);
    int number = 0;
    for (BrowserContext window : Running.now().browser.contexts()) {
      for (Page page : window.pages()) {
        keep(page, folder, number == 0 ? name : name + "." + number);
        number++;
      }
    }
    Path log = Running.now().server.log("messages.log");
    if (Files.exists(log)) {
      Files.copy(log, folder.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keep(Page page, Path folder, String name) throws IOException {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    Files.writeString(folder.resolve(name + ".html"), page.url() + "\n" + page.content());
  }
}
