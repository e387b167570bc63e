package org.securecloudlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.browser.Usability.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each engine with real input: the question is asked, the answer is there, and everybody can use it. */
class EnginePagesTest {
    private static final String REQUESTS =
            "flavor,count,image,project\nm1.large,3,ubuntu-24.04-signed,web\np1.large,1,ubuntu-24.04-signed,web\n";
    private static final int SAMPLES = 60_000;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void answerWhatTheyAreAsked(Visitor visitor) {
        Page page = browsers.visit(visitor);
        whatIf(page, visitor);
        sizing(page, visitor);
        assessment(page, visitor);
        migration(page, visitor);
        patches(page, visitor);
        review(page, visitor);
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void sayWhatIsWrong(Visitor visitor) {
        Page page = browsers.visit(visitor);
        page.navigate("/whatif?cloud=private");
        page.locator("#requests").fill(REQUESTS);
        page.locator("#novaConf").fill("[filter_scheduler]\nenabled_filters = NoSuchFilter\n");
        page.locator("form[action='/whatif'] button.primary").click();
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator("body")).containsText("NoSuchFilter");
        look(page, visitor, "whatif-refused");
        page.navigate("/entropy/sizing");
        page.locator("#model").fill("sources: [{type: chaoskey, bitsPerSecond: -5}]\n");
        page.locator("form[action='/entropy/sizing'] button").click();
        assertThat(page.locator(".notice.bad[role=alert]").last()).containsText("bitsPerSecond");
        look(page, visitor, "sizing-refused");
        page.navigate("/migrations");
        page.locator("#migration textarea").fill("[{\"inputs\": 7}]");
        page.locator("#migration button.primary").click();
        assertThat(page.locator("#problems")).isVisible();
        look(page, visitor, "migration-refused");
        page.context().close();
    }

    private static void whatIf(Page page, Visitor visitor) {
        page.navigate("/whatif?cloud=private");
        look(page, visitor, "whatif-empty");
        page.locator("#requests")
                .fill(
                        "flavor,count,image,project\nm1.large,3,ubuntu-24.04-signed,web\np1.large,1,ubuntu-24.04-signed,web\n");
        page.locator("#otherNovaConf")
                .fill("[filter_scheduler]\nram_weight_multiplier = -1.0\ncpu_weight_multiplier = -1.0\n");
        page.locator("form[action='/whatif'] button.primary").click();
        assertThat(page.locator("#comparison")).isVisible();
        assertThat(page.locator("tr.current")).not().hasCount(0);
        assertThat(page.locator(".pair")).not().hasCount(0);
        assertThat(page.locator("table.folds")).not().hasCount(0);
        Object hidden = page.evaluate("() => [...document.querySelectorAll('.folds')].filter("
                + "(table) => table.parentElement.scrollWidth > table.parentElement.clientWidth).length");
        assertThat(hidden).as("tables that must be scrolled").isEqualTo(0);
        look(page, visitor, "whatif");
    }

    private static void sizing(Page page, Visitor visitor) {
        page.navigate("/entropy/sizing");
        page.locator("form[action='/entropy/sizing'] button").click();
        assertThat(page.locator("dl").first()).isVisible();
        assertThat(page.locator("svg").last()).isVisible();
        look(page, visitor, "sizing");
    }

    private static void assessment(Page page, Visitor visitor) {
        page.navigate("/entropy/assessments");
        byte[] samples = new byte[SAMPLES];
        new SplittableRandom(7).nextBytes(samples);
        String name = "source-" + visitor.word() + ".bin";
        page.locator("#samples").setInputFiles(new FilePayload(name, "application/octet-stream", samples));
        page.locator("form[data-assess] button").click();
        page.waitForURL(Pattern.compile(".*/entropy/assessments/[^/]+$"));
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("#estimators")).isVisible();
        look(page, visitor, "assessment");
        page.navigate("/entropy/assessments");
        assertThat(page.locator("body")).containsText(name);
        look(page, visitor, "assessments");
    }

    private static void migration(Page page, Visitor visitor) {
        page.navigate("/migrations");
        page.locator("#migration button.primary").click();
        assertThat(page.locator("#prediction")).isVisible();
        page.locator(".chart canvas").first().waitFor();
        look(page, visitor, "migration");
    }

    private static void patches(Page page, Visitor visitor) {
        for (String part : new String[] {"", "/advisories", "/calendar", "/coverage", "/exposure"}) {
            page.navigate("/patches" + part);
            assertThat(page.locator("h1")).isVisible();
            look(page, visitor, "patches" + part.replace('/', '-'));
        }
    }

    private static void review(Page page, Visitor visitor) {
        for (String cloud : new String[] {"private", "public"}) {
            page.navigate("/clouds/" + cloud + "/review");
            assertThat(page.locator("#findings")).isVisible();
            look(page, visitor, "review-" + cloud);
        }
    }
}
