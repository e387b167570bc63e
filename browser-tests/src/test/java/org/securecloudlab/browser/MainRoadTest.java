package org.securecloudlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.browser.Usability.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Import, cloud, scenario, run, report, comparison: in both languages, on a desk and on a phone. */
class MainRoadTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void leadsFromImportToComparison(Visitor visitor) {
        Page page = browsers.visit(visitor);
        String cloud = "云-" + visitor.word();
        importCloud(page, visitor, cloud);
        lookAtHost(page, visitor, cloud);
        String scenario = "storm " + visitor.word();
        writeScenario(page, visitor, cloud, scenario);
        String first = awaitReport(page, visitor);
        askWhy(page, visitor, first);
        runWithOtherSeed(page, scenario);
        String second = awaitReport(page, visitor);
        compare(page, visitor, first, second);
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    private static void importCloud(Page page, Visitor visitor, String cloud) {
        page.navigate("/");
        look(page, visitor, "overview");
        page.navigate("/clouds");
        look(page, visitor, "clouds");
        String document = Resources.text("walked-cloud.yaml").replace("NAME", cloud);
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("cloud.yaml", "application/yaml", document.getBytes(StandardCharsets.UTF_8)));
        button(page, visitor, "Import").click();
        page.waitForURL(Pattern.compile(".*/clouds/[^/?]+-" + visitor.word() + "$"));
        assertThat(page.locator("h1")).hasText(cloud);
        assertThat(page.locator(".grid .cell")).hasCount(8);
        assertThat(page.locator(".grid .cell.down")).hasCount(1);
        look(page, visitor, "cloud");
    }

    private static void lookAtHost(Page page, Visitor visitor, String cloud) {
        page.locator(".tabs a").nth(1).click();
        assertThat(page.locator("#rows tbody tr")).hasCount(8);
        look(page, visitor, "hosts");
        page.locator("#name").fill("shanghai-01");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        page.locator("#rows tbody tr a").first().click();
        assertThat(page.locator("h1")).hasText("shanghai-01");
        look(page, visitor, "host");
        page.locator(".trail a").nth(1).click();
        assertThat(page.locator("h1")).hasText(cloud);
        for (String part : new String[] {"instances", "inventory", "problems", "versions"}) {
            page.locator(".tabs a[href*='/" + part + "']").click();
            page.waitForURL(Pattern.compile(".*/" + part + ".*"));
            look(page, visitor, part);
        }
    }

    private static void writeScenario(Page page, Visitor visitor, String cloud, String scenario) {
        page.locator(".head .actions a[href*='/scenarios/new']").click();
        page.waitForURL(Pattern.compile(".*/scenarios/new.*"));
        EditorHand.write(page, "name: [\n");
        assertThat(page.locator("[data-editor-status]")).containsText("✕");
        look(page, visitor, "editor-errors");
        EditorHand.write(
                page,
                Resources.text("walked-scenario.yaml").replace("NAME", scenario).replace("CLOUD", cloud));
        assertThat(page.locator("[data-editor-status]")).containsText("✓");
        look(page, visitor, "editor");
        button(page, visitor, "Save").click();
        page.waitForURL(Pattern.compile(".*/scenarios/storm.*saved"));
        look(page, visitor, "scenario");
        page.locator("form[action$='/run'] button").click();
    }

    private static String awaitReport(Page page, Visitor visitor) {
        page.waitForURL(Pattern.compile(".*/runs/\\d+$"));
        String run = page.url().replaceFirst(".*/", "");
        // The run waits for its turn on a busy machine.
        assertThat(page.locator(".head .mark.bad"))
                .containsText(
                        Texts.in(visitor, "expectations fail"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        return run;
    }

    private static void askWhy(Page page, Visitor visitor, String run) {
        assertThat(page.locator("#expectations")).isVisible();
        assertThat(page.locator(".mark.good").last()).isVisible();
        page.locator(".chart canvas").waitFor();
        look(page, visitor, "run");
        page.navigate("/runs/" + run + "/placements?only=refused");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Texts.in(visitor, "Why?")))
                .first()
                .click();
        assertThat(page.locator("#why tbody tr").first()).isVisible();
        look(page, visitor, "why");
        page.navigate("/runs/" + run + "/hosts");
        assertThat(page.locator(".grid .cell")).hasCount(8);
        look(page, visitor, "hosts-at-end");
        page.navigate("/runs/" + run + "/events");
        assertThat(page.locator("#rows tbody tr").first()).isVisible();
        look(page, visitor, "events");
    }

    private static void runWithOtherSeed(Page page, String scenario) {
        page.navigate("/scenarios/" + scenario.replace(" ", "%20"));
        page.locator("#seed").fill("77");
        page.locator("form[action$='/run'] button").click();
        assertThat(page.locator("h1")).hasText(scenario);
    }

    private static void compare(Page page, Visitor visitor, String first, String second) {
        page.navigate("/runs/" + second + "/compare?with=" + first);
        assertThat(page.locator("#figures")).isVisible();
        look(page, visitor, "compare");
        page.navigate("/runs");
        look(page, visitor, "runs");
        page.navigate("/scenarios");
        look(page, visitor, "scenarios");
    }

    private static Locator button(Page page, Visitor visitor, String english) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Texts.in(visitor, english)).setExact(true));
    }
}
