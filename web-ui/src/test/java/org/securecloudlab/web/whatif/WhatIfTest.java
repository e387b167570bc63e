package org.securecloudlab.web.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** What-if over REST and on the page, on the example that a first start loads. */
@ApplicationTest
class WhatIfTest {
    private static final String CLOUD = "/api/v1/clouds/private/versions/latest";

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post(CLOUD + path)
                .then();
    }

    private static RequestSpecification form() {
        return given().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded");
    }

    @Test
    void requestsArePlacedWithFunnelScoresAndLoads() {
        post("/placements?hosts=2", "{\"requests\": [{\"flavor\": \"m1.large\", \"count\": 2, \"project\": \"web\"}]}")
                .statusCode(200)
                .body("requests[0].chosen", hasSize(2))
                .body("requests[0].funnel[0].rule", equalTo("placement"))
                .body("requests[0].hosts", hasSize(2))
                .body("requests[0].hosts[0].scores.weigher", hasItem("RAMWeigher"))
                .body("after.instances.sum()", greaterThan(0));
    }

    @Test
    void aRequestThatNobodyTakesSaysSoAsNovaDoes() {
        post("/placements", "{\"requests\": [{\"flavor\": \"p1.large\", \"project\": \"web\"}]}")
                .statusCode(200)
                .body("requests[0].chosen", empty())
                .body("requests[0].failure", containsString("No valid host was found"))
                .body("requests[0].remedies", not(empty()))
                .body("requests[0].remedies[0].changes", not(empty()))
                .body("requests[0].remedies[0].hosts", greaterThan(0));
    }

    @Test
    void everyWrongNameIsListedWithItsPlace() {
        post(
                        "/placements",
                        "{\"requests\": [{\"flavor\": \"m9\"}, {\"flavor\": \"m1.large\", \"project\": \"nobody\"}]}")
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("problems.path", hasItems("requests[0].flavor", "requests[1].project"));
        post("/placements", "{\"requests\": [], \"novaConf\": \"[filter_scheduler]\\nenabled_filters = Nonsense\\n\"}")
                .statusCode(422)
                .body("problems.found", hasItem(containsString("Nonsense")));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/clouds/nowhere/versions/1/placements")
                .then()
                .statusCode(404);
    }

    @Test
    void twoConfigurationsAreComparedInstanceByInstance() {
        post(
                        "/placement-comparison",
                        "{\"requests\": [{\"flavor\": \"m1.large\", \"project\": \"web\"}],"
                                + " \"otherNovaConf\": \"[filter_scheduler]\\nenabled_filters = MetricsFilter\\n[metrics]\\nweight_setting = cpu.idle=1.0\\n\"}")
                .statusCode(200)
                .body("changes[0].kind", equalTo("NEWLY_FAILED"))
                .body("changes[0].rule", containsString("MetricsFilter"));
    }

    @Test
    void whatIsWrongWithEitherConfigurationIsToldTogether() {
        post(
                        "/placement-comparison",
                        "{\"requests\": [{\"flavor\": \"m9\"}], \"novaConf\": \"[filter_scheduler]\\nenabled_filters = One\\n\","
                                + " \"otherNovaConf\": \"[filter_scheduler]\\nenabled_filters = Two\\n\"}")
                .statusCode(422)
                .body("problems", hasSize(3))
                .body("problems.file", hasItems("nova.conf", "second nova.conf"))
                .body("problems.path", hasItem("requests[0].flavor"));
    }

    @Test
    void hostQuestionsAreAnswered() {
        given().get(CLOUD + "/fit?flavor=m1.large").then().statusCode(200).body("flavors[0].more", greaterThan(0));
        given().get(CLOUD + "/fit?flavor=m9").then().statusCode(422);
        given().get(CLOUD + "/loss?of=zone").then().statusCode(200).body("losses", hasSize(3));
        given().get(CLOUD + "/loss?of=planet&of=moon&zones=some")
                .then()
                .statusCode(400)
                .body("problems.found", hasItems("planet", "moon", "some"));
        given().get(CLOUD + "/filter-review").then().statusCode(200).body("filters", not(empty()));
        given().get(CLOUD + "/isolation")
                .then()
                .statusCode(200)
                .body("layouts.layout", hasItems("now", "packed", "spread"));
    }

    @Test
    void hostsAreSizedWithIntervals() {
        post(
                        "/sizing",
                        "{\"kinds\": [{\"host\": \"compute-001\", \"price\": 10}], \"mix\": [{\"flavor\": \"m1.large\", \"weight\": 1}],"
                                + " \"requests\": 50, \"replications\": 2}")
                .statusCode(200)
                .body("options[0].hosts[0].count", equalTo(2))
                .body("options[0].failingShare.high", equalTo(0.0f));
        post("/sizing", "{\"kinds\": [], \"mix\": [], \"requests\": 0, \"growth\": 0}")
                .statusCode(422)
                .body("problems.path", hasItems("kinds", "mix", "requests", "growth"));
        post(
                        "/sizing",
                        "{\"kinds\": [{\"host\": \"compute-001\", \"price\": 1}, {\"host\": \"none\", \"price\": -1}],"
                                + " \"mix\": [{\"flavor\": \"m9\", \"weight\": -1}], \"perHour\": 1, \"zones\": 1}")
                .statusCode(422)
                .body(
                        "problems.path",
                        hasItems(
                                "kinds[1].host",
                                "kinds[1].price",
                                "mix[0].flavor",
                                "mix[0].weight",
                                "mix",
                                "lifetime",
                                "zones"));
        post("/sizing", "{\"kinds\": [{\"host\": \"compute-001\", \"price\": 10}]}")
                .statusCode(422)
                .body("problems.found", hasItems("p1.large"));
    }

    @Test
    void hostsAreSizedForATraceAndForTheCloudsOwnInstances() {
        String kind =
                "{\"kinds\": [{\"host\": \"compute-001\", \"price\": 10}], \"replications\": 1, \"failingShare\": 0.1, ";
        post("/sizing", kind + "\"trace\": \"hybrid-day\"}")
                .statusCode(200)
                .body("workload", containsString("recorded"));
        post("/sizing", kind + "\"trace\": \"hybrid-day\", \"growth\": 900}")
                .statusCode(422)
                .body("problems.path", hasItems("growth"));
        post("/sizing", kind + "\"trace\": \"none\"}").statusCode(404);
        post("/sizing", kind + "\"trace\": \"hybrid-day\", \"mix\": []}")
                .statusCode(422)
                .body("problems.path", hasItems("trace"));
        String both =
                "{\"kinds\": [{\"host\": \"compute-001\", \"price\": 10}, {\"host\": \"compute-301\", \"price\": 9}],"
                        + " \"replications\": 1, \"project\": \"payments\", ";
        post("/sizing", both + "\"growth\": 900}").statusCode(422).body("problems.path", hasItems("growth"));
        post("/sizing", both + "\"growth\": 0.1}")
                .statusCode(200)
                .body("workload", containsString("82 instances"))
                .body("options[0].hosts.like", hasItems("compute-001", "compute-301"));
    }

    @Test
    void thePagePlacesAndCompares() {
        given().get("/whatif?cloud=private").then().statusCode(200).body(containsString("What if"));
        given().header("Accept-Language", "zh")
                .get("/whatif")
                .then()
                .statusCode(200)
                .body(containsString("假设分析"));
        form().formParam("cloud", "private")
                .formParam("requests", "flavor,project\r\nm1.large,web\r\n")
                .formParam("otherNovaConf", "[filter_scheduler]\nram_weight_multiplier = -10.0\n")
                .post("/whatif")
                .then()
                .statusCode(200)
                .body(containsString("RAMWeigher"))
                .body(containsString("ComputeFilter"))
                .body(containsString("compute-241, compute-242 and"))
                .body(containsString("Hosts before and after"));
    }

    @Test
    void whatIsRefusedComesBackAsItWasWritten() {
        form().formParam("cloud", "private")
                .formParam("requests", "flavor,size\nm9,2\n")
                .post("/whatif")
                .then()
                .statusCode(422)
                .body(containsString("column size"))
                .body(containsString("m9,2"));
    }
}
