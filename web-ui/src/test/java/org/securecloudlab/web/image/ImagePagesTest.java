package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.securecloudlab.web.image.ImageCalls.check;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The pages of images in both languages. */
@ApplicationTest
class ImagePagesTest {

    @Test
    void checksLightUpInBothLanguages() {
        page("/images", "en").body(allOf(containsString("Waiting for an image"), containsString("Sign for a lab")));
        page("/images", "zh").body(containsString("等待镜像"));
        int id = check(Map.of("name", "<b>镜像</b>", "diskFormat", "raw"), new byte[512])
                .extract()
                .path("id");
        page("/images/checks/" + id, "en")
                .body(containsString("the cloud boots it"))
                .body(containsString("it should not be used"))
                .body(containsString("unsigned"))
                .body(containsString("&lt;b&gt;镜像"))
                .body(not(containsString("<b>镜像")));
        page("/images/checks/" + id + "/result", "zh")
                .body(allOf(containsString("云会启动它"), not(containsString("<html"))));
        given().get("/images/checks/999999").then().statusCode(404);
    }

    @Test
    void thePictureShowsVerifiedAndUnverifiedArrows() {
        page("/images/paths", "en")
                .body(containsString("node signature"))
                .body(containsString("never verified"))
                .body(containsString("altered image boots"));
        page("/images/paths", "zh").body(allOf(containsString("节点签名"), containsString("被改的镜像启动了")));
    }

    @Test
    void tamperingWithOneClickShowsWhatBoots() {
        rehearse("en", "CACHED_BASE/BASE_CHANGED")
                .statusCode(200)
                .body(containsString("altered image boots"))
                .body(containsString("4,711: "))
                .body(containsString("changed here"));
        rehearse("zh", "FIRST_BOOT/IMAGE_SWAPPED").body(allOf(containsString("没有虚拟机启动"), containsString("节点验证签名与证书")));
        rehearse("en", "FIRST_BOOT").body(containsString("genuine image boots"));
        rehearse("en", "RBD_CLONE/STORE_CHANGED").statusCode(400);
        rehearse("en", "").statusCode(400);
    }

    @Test
    void aConfigurationThatCannotBeReadIsRefused() {
        form("en")
                .formParam("novaConf", "[glance]\r\nverify_glance_signatures = perhaps")
                .post("/images/paths")
                .then()
                .statusCode(422)
                .body(containsString("This configuration cannot be read"));
        form("en")
                .formParam("folder", "..")
                .formParam("keys", "")
                .post("/images/media")
                .then()
                .statusCode(200)
                .body(containsString("Refused"));
    }

    private static io.restassured.specification.RequestSpecification form(String language) {
        return given().header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static ValidatableResponse rehearse(String language, String tamper) {
        return form(language)
                .formParam("novaConf", "[glance]\nverify_glance_signatures = true\n")
                .formParam("tamper", tamper)
                .post("/images/paths/rehearsal")
                .then();
    }

    private static ValidatableResponse page(String path, String language) {
        return given().header("Accept-Language", language).get(path).then().statusCode(200);
    }
}
