package org.securecloudlab.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's chromium and the application, started before a class of tests and ended after it ({@code @RegisterExtension}). */
final class Browsers implements BeforeAllCallback, AfterAllCallback {
    private static final int HEIGHT = 900;

    private Optional<Running> running = Optional.empty();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private record Running(Application application, Playwright playwright, Browser browser) {}

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        Application application = Application.start();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("lab.browser", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        running = Optional.of(new Running(application, playwright, browser));
    }

    /** A new window without cookies; what its console complains of is collected. */
    Page visit(Visitor visitor) {
        Running now = running.orElseThrow();
        BrowserContext context = now.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(now.application().address())
                        .setLocale(visitor.language().equals("zh") ? "zh-CN" : "en-GB")
                        .setColorScheme(visitor.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(visitor.width(), HEIGHT));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What consoles complained of since the last call; a policy that a page breaks shows here. */
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running.ifPresent(now -> {
            now.browser().close();
            now.playwright().close();
            now.application().close();
        });
    }
}
