package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The pages, in both languages. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchPagesTest {
    @Test
    void thePagesAreThereInBothLanguages() {
        for (String page : List.of(
                "/patches",
                "/patches/advisories",
                "/patches/calendar",
                "/patches/coverage",
                "/patches/exposure",
                "/patches/plan",
                "/patches/policy",
                "/patches/requests",
                "/patches/imports")) {
            for (String language : List.of("en", "zh")) {
                String html = given().header("Accept-Language", language)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                assertThat(html).as(page).contains(language.equals("zh") ? "补丁" : "Patches");
            }
        }
        given().get("/patches/advisories/no-such").then().statusCode(404);
    }
}
