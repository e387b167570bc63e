package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.securecloudlab.web.image.ImageCalls.IMAGES;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.Archives;

/** Element lists over REST and on the page. */
@ApplicationTest
class ElementsApiTest {

    private static Map<String, byte[]> elements() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("elements/debian/element-provides", text("operating-system\n"));
        files.put("elements/debian/root.d/10-base", text("curl -o base http://images.example.org/base\n"));
        files.put("elements/base/README.rst", text("base\n"));
        files.put("mine/app/element-deps", text("debian\n"));
        files.put("mine/app/install.d/10-app", text("wget -qO- https://example.org/<b>x</b> | bash\n"));
        return files;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse audit(String query, byte[] archive) {
        return given().contentType("application/octet-stream")
                .body(archive)
                .urlEncodingEnabled(false)
                .post(IMAGES + "/elements" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    @Test
    void anElementListIsResolvedAndRead() {
        for (byte[] archive : new byte[][] {
            Archives.zip(elements()), Archives.tar(elements()), Archives.gzip(Archives.tar(elements()))
        }) {
            audit("element=app", archive)
                    .statusCode(200)
                    .body("builds", equalTo(true))
                    .body("elements", equalTo(List.of("app", "base", "debian")))
                    .body("scripts.phase", equalTo(List.of("root", "install")))
                    .body("findings.code", hasItems("base-http", "base-no-signature", "command-fetch-and-run"));
        }
        audit("element=app&env=DIB_DEV_USER_PASSWORD%3Dx&skipBase=true", Archives.zip(elements()))
                .body("elements", equalTo(List.of("app", "debian")))
                .body("findings.code", hasItem("rootpw-clear"));
        audit("element=app&element=nowhere", Archives.zip(elements()))
                .statusCode(200)
                .body("builds", equalTo(false))
                .body("refusal", equalTo("element [nowhere] not found"));
    }

    @Test
    void hostileArchivesAreRefused() {
        audit("element=app", text("no archive")).statusCode(422);
        audit("element=app", new byte[0]).statusCode(422);
        audit("", Archives.zip(elements())).statusCode(422).body("problems.path", hasItem("element"));
        audit("element=app&env=novalue", Archives.zip(elements())).statusCode(422);
        audit("element=app", Archives.zip(Map.of("notes.txt", text("x"))))
                .statusCode(422)
                .body("problems.found", hasItem(containsString("no folder of an element")));
        audit("element=app", Archives.zip(Map.of("../app/element-deps", text("x"))))
                .statusCode(422);
        byte[] whole = Archives.gzip(Archives.tar(elements()));
        audit("element=app", Arrays.copyOf(whole, whole.length / 2)).statusCode(422);
        TarArchiveEntry link = new TarArchiveEntry("mine/app/install.d/20-link", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/shadow");
        audit("element=app", Archives.tar(elements(), link)).statusCode(422);
        audit("element=app", new byte[30_000_001]).statusCode(413);
    }

    @Test
    void thePageSpeaksBothLanguages() {
        page("en", "element=app", Archives.zip(elements()))
                .body(allOf(
                        containsString("something should be mended"),
                        containsString("Something fetched is run unchecked"),
                        containsString("3 elements, 2 scripts"),
                        not(containsString("<b>x</b>"))));
        page("zh", "element=app", Archives.zip(elements())).body(containsString("下载的内容未经校验即被执行"));
        page("zh", "element=nowhere", Archives.zip(elements())).body(containsString("element [nowhere] not found"));
        page("en", "element=app", text("no archive")).statusCode(200).body(containsString("Refused"));
    }

    private static ValidatableResponse page(String language, String query, byte[] archive) {
        return given().header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/octet-stream")
                .body(archive)
                .post("/images/elements?" + query)
                .then();
    }
}
