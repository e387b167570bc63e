package org.securecloudlab.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.RawHttp;

/** Served to other machines, nobody gets further than their role. */
@ApplicationTest
@TestProfile(LoginProfile.class)
class LoginTest {
    private static final String ISSUER = "https://issuer.example";

    @Test
    void withoutLoginThereIsNothing() {
        for (String path : new String[] {"/api/v1/clouds", "/api/v1/runs/1/events", "/api/v1/accounts"}) {
            given().get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .contentType(containsString("application/problem+json"));
        }
        given().get("/q/metrics").then().statusCode(org.hamcrest.Matchers.oneOf(401, 302));
        given().contentType("application/zip")
                .body(new byte[9])
                .post("/api/v1/clouds?name=x")
                .then()
                .statusCode(401);
        given().get("/q/health").then().statusCode(200);
        given().get("/login").then().statusCode(200).body(containsString("j_password"));
    }

    @Test
    void wrongPasswordsAndUnknownNamesAreAnsweredAlike() {
        String wrong = basic("admin", "wrong password")
                .get("/api/v1/clouds")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown = basic("nobody", "wrong password")
                .get("/api/v1/clouds")
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(wrong).isEqualTo(unknown).contains("\"status\":401");
    }

    @Test
    void rolesReachAsFarAsTheyReach() {
        account("vera", "viewer");
        account("otto", "operator");

        as("vera").get("/api/v1/clouds").then().statusCode(200);
        as("vera")
                .contentType("application/json")
                .body("{\"scenario\":\"x\"}")
                .post("/api/v1/runs")
                .then()
                .statusCode(403);
        as("vera")
                .contentType("application/zip")
                .body(new byte[9])
                .post("/api/v1/clouds?name=x")
                .then()
                .statusCode(403);
        as("otto")
                .contentType("application/zip")
                .body(new byte[9])
                .post("/api/v1/clouds?name=x")
                .then()
                .statusCode(422);
        as("otto").delete("/api/v1/runs/1").then().statusCode(403);
        as("otto").get("/api/v1/accounts").then().statusCode(403).contentType(containsString("problem+json"));
        admin().delete("/api/v1/runs/999999").then().statusCode(404);
        as("otto").get("/api/v1/caller").then().body("roles", equalTo(java.util.List.of("viewer", "operator")));
        as("vera").get("/q/metrics").then().statusCode(200).body(containsString("lab_runs"));
    }

    @Test
    void accountsAreKeptByAdministratorsAndNeverShowTheirHash() {
        account("hash", "viewer").body(not(containsString("$2a$")));
        admin().get("/api/v1/accounts").then().statusCode(200).body(not(containsString("$2a$")));
        create("hash", "another password", "viewer", 409);
        create("short", "short", "viewer", 400);
        create("who", "another password", "root", 400);
        create("a/b", "another password", "viewer", 400);

        admin().contentType("application/json")
                .body("{\"role\":\"operator\"}")
                .patch("/api/v1/accounts/hash")
                .then()
                .statusCode(200)
                .body("role", equalTo("operator"));
        admin().delete("/api/v1/accounts/hash").then().statusCode(204);
        as("hash").get("/api/v1/clouds").then().statusCode(401);
        admin().delete("/api/v1/accounts/admin").then().statusCode(409);
        admin().contentType("application/json")
                .body("{\"role\":\"viewer\"}")
                .patch("/api/v1/accounts/admin")
                .then()
                .statusCode(409);
    }

    @Test
    void theFormGivesAStrictSessionThatEndsWithTheAccount() {
        account("forma", "viewer");
        String origin = "http://localhost:" + port();
        var login = given().redirects()
                .follow(false)
                .header("Origin", origin)
                .formParam("j_username", "forma")
                .formParam("j_password", "some password for forma")
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .extract();
        String cookie = login.header("Set-Cookie");
        assertThat(cookie)
                .startsWith("lab-session=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict");

        given().cookie("lab-session", login.cookie("lab-session"))
                .get("/api/v1/clouds")
                .then()
                .statusCode(200);
        admin().delete("/api/v1/accounts/forma").then().statusCode(204);
        given().cookie("lab-session", login.cookie("lab-session"))
                .get("/api/v1/clouds")
                .then()
                .statusCode(401);
    }

    @Test
    void tokensOfTheProviderCarryRoles() {
        bearer(SigningKey.token("ona", "operator", ISSUER))
                .get("/api/v1/caller")
                .then()
                .statusCode(200)
                .body("name", equalTo("ona"))
                .body("roles", equalTo(java.util.List.of("viewer", "operator")));
        bearer(SigningKey.token("ona", "operator", ISSUER))
                .get("/api/v1/accounts")
                .then()
                .statusCode(403);
        bearer(SigningKey.token("ona", "cleaner", ISSUER))
                .get("/api/v1/clouds")
                .then()
                .statusCode(403);
        bearer(SigningKey.token("ona", "admin", "https://other.example"))
                .get("/api/v1/clouds")
                .then()
                .statusCode(401);
        bearer("x.y.z").get("/api/v1/clouds").then().statusCode(401);
    }

    @Test
    void otherSitesAndNamesAreRefusedHereToo() {
        RawHttp http = new RawHttp(port());
        assertThat(RawHttp.status(http.exchange("GET /login HTTP/1.1", "Host: lab.example", "Connection: close")))
                .isEqualTo(200);
        assertThat(RawHttp.status(http.exchange("GET /login HTTP/1.1", "Host: evil.example", "Connection: close")))
                .isEqualTo(421);
        assertThat(RawHttp.status(http.exchange(
                        "POST /j_security_check HTTP/1.1",
                        "Host: lab.example",
                        "Origin: http://evil.example",
                        "Content-Length: 0",
                        "Connection: close")))
                .isEqualTo(403);
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static io.restassured.response.ValidatableResponse account(String name, String role) {
        return create(name, "some password for " + name, role, 201);
    }

    private static io.restassured.response.ValidatableResponse create(
            String name, String password, String role, int status) {
        return admin().contentType("application/json")
                .body("{\"name\":\"%s\",\"password\":\"%s\",\"role\":\"%s\"}".formatted(name, password, role))
                .post("/api/v1/accounts")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification as(String name) {
        return basic(name, "some password for " + name);
    }

    private static RequestSpecification admin() {
        return basic("admin", LoginProfile.PASSWORD);
    }

    private static RequestSpecification basic(String name, String password) {
        return given().auth().preemptive().basic(name, password);
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }
}
