package org.securecloudlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages do when nothing is there, when something is wrong, and when there is only a keyboard. */
class MannersTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @BeforeEach
    void forget() {
        browsers.complaints();
    }

    @Test
    void missingPagesSayWhatIsMissing() {
        for (Visitor visitor : new Visitor[] {Visitor.ENGLISH, Visitor.CHINESE_PHONE}) {
            Page page = browsers.visit(visitor);
            for (String path : new String[] {"/nothing", "/clouds/none", "/runs/999", "/clouds/private/host?key=x"}) {
                Response response = page.navigate(path);
                assertThat(response.status()).as(path).isEqualTo(404);
                assertThat(page.locator("h1")).containsText(visitor.language().equals("zh") ? "未找到" : "Not found");
                Usability.check(page);
            }
            Screenshots.keep(page, "missing-" + visitor.word());
            page.context().close();
        }
    }

    @Test
    void refusedImportListsEveryProblem() {
        Page page = browsers.visit(Visitor.ENGLISH);
        page.navigate("/clouds");
        byte[] document = "name: x\nhosts:\n  - {name: a, nonsense: 1}\nflavors: 7\n".getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload("wrong.yaml", "application/yaml", document));
        page.locator("form[data-upload] button").click();
        assertThat(page.locator("[data-problems] tbody tr").first()).isVisible();
        assertThat(page.locator("[data-status]")).containsText("Refused");
        Screenshots.keep(page, "import-refused");
        Usability.check(page);
        page.context().close();
    }

    @Test
    void keyboardReachesContentAndWalksTheMap() {
        Page page = browsers.visit(Visitor.ENGLISH);
        page.navigate("/clouds/private");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.locator(".grid .cell").first().focus();
        assertThat(page.locator(".tip")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".grid .cell").nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tip")).isHidden();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("compute-002");
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void languageAndColoursAreRemembered() {
        Page page = browsers.visit(Visitor.ENGLISH);
        page.navigate("/scenarios");
        page.locator(".preferences button").click();
        assertThat(page.locator("h1")).hasText("场景");
        page.locator("#theme").selectOption("dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.navigate("/runs");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.context().close();
    }

    @Test
    void editorCompletesFromTheSchema() {
        Page page = browsers.visit(Visitor.ENGLISH);
        page.navigate("/scenarios/new");
        EditorHand.write(page, "name: x\ntimeline:\n  - at: PT0S\n    bo");
        page.keyboard().press("Control+Space");
        assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("boot");
        Screenshots.keep(page, "completion");
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }
}
