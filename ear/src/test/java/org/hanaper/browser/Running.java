package org.hanaper.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanaper.harness.HanaperServer;
import org.hanaper.harness.Mailbox;
import org.hanaper.harness.Nginx;
import org.hanaper.harness.ServerFolder;
import org.hanaper.harness.TestRun;

/** The one server, mail server and browser of the whole run; started with the first test. */
final class Running {

  private static final int HTTP = TestRun.port(6);
  private static final int SMTP = TestRun.port(8);

  final HanaperServer server;
  private final Path data;
  final Mailbox mail;
  final Browser browser;

  private Running() {
    mail = new Mailbox(SMTP);
    ServerFolder folder =
        ServerFolder.fresh("browser" + HTTP, HTTP)
            .withApplication()
            .withTestGateway()
            .with("HANAPER_MODE", "demo")
            .with("HANAPER_DEMO_DATA", "true")
            .with("TESTGATEWAY_LATE_SECONDS", "5")
            .with("HANAPER_PROXIES", Nginx.ADDRESS)
            .with("HANAPER_SMTP_HOST", "localhost")
            .with("HANAPER_SMTP_PORT", "" + SMTP);
    data = folder.data();
    server = new HanaperServer(folder, HTTP);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    server.start();
    browser = launch();
  }

  /** The folder in which the server keeps its data. */
  Path data() {
    return data;
  }

  /** The server's port for HTTPS; HTTP is the one before. */
  int port() {
    return HTTP + 1;
  }

  static Running now() {
    return Holder.INSTANCE;
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt install chromium"));
  }

  private static final class Holder {
    static final Running INSTANCE = new Running();
  }
}
