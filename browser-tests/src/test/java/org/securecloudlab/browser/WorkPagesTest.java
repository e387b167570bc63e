package org.securecloudlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.browser.Usability.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on which something is done: an image is signed, checked and tampered with, a cloud is upgraded, patches get their owners. */
class WorkPagesTest {
    private static final byte[] IMAGE = "an image of a few bytes".repeat(500).getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void imagesAreSignedCheckedAndTamperedWith(Visitor visitor) {
        Page page = browsers.visit(visitor);
        page.navigate("/images");
        page.locator("#image-file").setInputFiles(new FilePayload("disk-镜像.img", "application/octet-stream", IMAGE));
        page.locator("#disk-format").selectOption("raw");
        page.locator("[data-sign]").click();
        // The first signature makes a key, which takes its time on a busy machine.
        assertThat(page.locator("#properties"))
                .hasValue(Pattern.compile("img_signature"), new LocatorAssertions.HasValueOptions().setTimeout(30_000));
        page.locator("form[data-image-check] button.primary").click();
        assertThat(page.locator("#result .light.good").first()).isVisible();
        assertThat(page.locator("#result .mark[role=status]")).isVisible();
        look(page, visitor, "image");

        // Another image under the same properties: refused at several steps, each with its reason.
        page.locator("#image-file")
                .setInputFiles(new FilePayload(
                        "other.img", "application/octet-stream", "QFI\u00fb".getBytes(StandardCharsets.ISO_8859_1)));
        page.locator("form[data-image-check] button.primary").click();
        assertThat(page.locator("#result .light.bad").first()).isVisible();
        look(page, visitor, "image-refused");

        page.navigate("/images/paths");
        page.locator("#paths-form button.primary").click();
        assertThat(page.locator("svg.ways")).isVisible();
        page.locator("#rehearsal ~ details table button").first().click();
        assertThat(page.locator("#rehearsal h2")).isVisible();
        look(page, visitor, "boot-paths");
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void aCloudIsUpgradedInWaves(Visitor visitor) {
        Page page = browsers.visit(visitor);
        store(page, "upgraded");
        page.navigate("/migrations/upgrade?cloud=upgraded");
        page.locator("#cloud").selectOption("upgraded");
        page.locator("form[action='/migrations/upgrade'] button.primary").click();
        assertThat(page.locator("#verdict")).isVisible();
        page.locator(".chart canvas").first().waitFor();
        look(page, visitor, "upgrade");

        // Local disks that may not travel: impossible, with a reason and a change.
        page.locator("summary").first().click();
        page.locator("#more").fill("guests: {localDisks: stay}\n");
        page.locator("form[action='/migrations/upgrade'] button.primary").click();
        assertThat(page.locator("#verdict ~ .mark.bad")).isVisible();
        assertThat(page.locator("#blocked")).isVisible();
        look(page, visitor, "upgrade-impossible");
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("org.securecloudlab.browser.Visitor#all")
    void instancesGetTheirOwners(Visitor visitor) {
        Page page = browsers.visit(visitor);
        store(page, "owned");
        page.navigate("/patches/imports");
        page.locator("form[action='/patches/imports/cloud'] select").selectOption("owned");
        look(page, visitor, "patch-imports");
        page.locator("form[action='/patches/imports/cloud'] button").click();
        page.waitForURL(Pattern.compile(".*/patches/imports/\\d+.*"));
        assertThat(page.locator("#progress strong")).isVisible();
        assertThat(page.locator("#progress progress"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(page.locator("#progress")).containsText("17");
        look(page, visitor, "patch-import");
        page.navigate("/patches");
        page.locator("#rows tbody a[href^='/patches/assets/']").first().click();
        page.waitForURL(Pattern.compile(".*/patches/assets/.*"));
        look(page, visitor, "patch-asset");
        page.navigate("/patches/requests");
        look(page, visitor, "patch-requests");
        page.navigate("/patches/policy");
        look(page, visitor, "patch-policy");
        page.navigate("/patches/plan");
        page.locator("form[action='/patches/plan'] button").click();
        assertThat(page.locator("#answer")).isVisible();
        look(page, visitor, "patch-plan");
        assertThat(browsers.complaints()).isEmpty();
        page.context().close();
    }

    private static void store(Page page, String name) {
        String document = Resources.text("walked-cloud.yaml").replace("NAME", name);
        assertThat(page.request()
                        .post(
                                "/api/v1/clouds",
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/yaml")
                                        .setData(document.getBytes(StandardCharsets.UTF_8)))
                        .ok())
                .isTrue();
    }
}
