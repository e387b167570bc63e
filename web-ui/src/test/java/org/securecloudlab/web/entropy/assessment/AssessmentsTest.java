package org.securecloudlab.web.entropy.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Samples go in as a stream; the result is an answer and a page in both languages. */
@ApplicationTest
class AssessmentsTest {
    private static final String ASSESSMENTS = "/api/v1/entropy/assessments";
    private static final int SAMPLES = 20_000;

    @Test
    void samplesAreAssessedAndTheResultIsKept() {
        String where = send(uniform(), "bitsPerSymbol=2&iid=true&name=uniform")
                .statusCode(201)
                .body("nonIid.literal.lag.N", equalTo(SAMPLES - 1))
                .body("nonIid.bitstring.lag.N", equalTo(2 * SAMPLES - 1))
                .body("iid.verdict", equalTo("IID not rejected"))
                .body("fips140_2.blocksPassed", equalTo(1))
                .body("autocorrelation", hasSize(64))
                .body("problems.severity", hasItem("warning"))
                .extract()
                .header("Location");
        given().get(where).then().statusCode(200).body("name", equalTo("uniform"));
        given().get(ASSESSMENTS).then().statusCode(200).body("name", hasItem("uniform"));
    }

    @Test
    void thePageShowsVerdictBarsBitsAndCorrelationInBothLanguages() {
        int id = send(new byte[SAMPLES], "bitsPerSymbol=1&name=stuck")
                .statusCode(201)
                .body("assessed", closeTo(0, 0))
                .extract()
                .path("id");
        page("/entropy/assessments/" + id, "en")
                .body(containsString("It has no entropy"))
                .body(containsString("Autocorrelation"))
                .body(containsString("bit-plane"));
        page("/entropy/assessments/" + id, "zh").body(containsString("没有熵"));
        page("/entropy/assessments", "en").body(containsString("stuck"));
    }

    @Test
    void whatCannotBeAssessedIsRefused() {
        send(new byte[10], "bitsPerSymbol=8").statusCode(422).body("problems[0].path", equalTo("samples"));
        send(uniform(), "bitsPerSymbol=1").statusCode(422);
        send(uniform(), "bitsPerSymbol=9").statusCode(400);
        send(new byte[2_000_001], "bitsPerSymbol=8").statusCode(413);
        given().get(ASSESSMENTS + "/999999").then().statusCode(404);
        given().get("/entropy/assessments/999999").then().statusCode(404);
    }

    private static ValidatableResponse page(String path, String language) {
        return given().header("Accept-Language", language).get(path).then().statusCode(200);
    }

    private static ValidatableResponse send(byte[] samples, String query) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .contentType("application/octet-stream")
                .body(samples)
                .post(ASSESSMENTS + "?" + query)
                .then();
    }

    private static byte[] uniform() {
        byte[] samples = new byte[SAMPLES];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (byte) (random.nextLong() >>> 62);
        }
        return samples;
    }
}
