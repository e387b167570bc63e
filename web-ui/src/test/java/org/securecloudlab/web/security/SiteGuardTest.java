package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.RawHttp;

/** What other web sites can make a browser send, byte by byte. */
@ApplicationTest
class SiteGuardTest {
    private final int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    private final RawHttp http = new RawHttp(port);

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost:1", "[::1]:9"})
    void ownNamesAreServedOnAnyPort(String host) {
        String response = http.exchange("GET /api/v1/clouds HTTP/1.1", "Host: " + host, "Connection: close");

        assertThat(RawHttp.status(response)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "localhost.",
                "127.0.0.1.nip.io",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "[::ffff:127.0.0.1]",
                "2130706433",
                "localhost@evil.example",
            })
    void foreignNamesAreRefused(String host) {
        for (String path : new String[] {"/", "/api/v1/clouds", "/q/health", "/q/openapi", "/nowhere"}) {
            String response = http.exchange("GET " + path + " HTTP/1.1", "Host: " + host, "Connection: close");

            assertThat(RawHttp.status(response)).as(host + path).isIn(400, 421);
        }
    }

    @Test
    void noNameTwoNamesAndNamesInTheTargetAreRefused() {
        assertThat(RawHttp.status(http.exchange("GET /api/v1/clouds HTTP/1.0"))).isIn(400, 421);
        assertThat(RawHttp.status(http.exchange("GET /api/v1/clouds HTTP/1.1", "Connection: close")))
                .isIn(400, 421);
        assertThat(RawHttp.status(http.exchange(
                        "GET /api/v1/clouds HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close")))
                .isIn(400, 421);
        assertThat(RawHttp.status(http.exchange(
                        "GET http://evil.example/api/v1/clouds HTTP/1.1", "Host: localhost", "Connection: close")))
                .isIn(400, 421);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://localhost",
        "Origin: http://localhost:3000",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: unheard-of",
    })
    void writesFromOtherSitesAreRefused(String header) {
        for (String request : new String[] {
            "POST /api/v1/runs",
            "POST /api/v1/clouds?name=x",
            "PUT /api/v1/scenarios/x",
            "DELETE /api/v1/runs/1",
            "PATCH /api/v1/accounts/x",
            "OPTIONS /api/v1/clouds",
            "POST /j_security_check",
        }) {
            String response = http.exchange(
                    request + " HTTP/1.1", "Host: localhost:" + port, header, "Content-Length: 0", "Connection: close");

            assertThat(RawHttp.status(response)).as(request + " " + header).isEqualTo(403);
            assertThat(response).contains("application/problem+json").doesNotContain("Access-Control-");
        }
    }

    @Test
    void writesFromTheOwnPagesAndFromProgramsAreHeard() {
        for (String header : new String[] {
            "Origin: http://localhost:" + port, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "X-Program: curl"
        }) {
            String response = http.exchange(
                    "DELETE /api/v1/runs/999999 HTTP/1.1", "Host: localhost:" + port, header, "Connection: close");

            assertThat(RawHttp.status(response)).as(header).isEqualTo(404);
        }
    }

    @Test
    void aFormThatHidesItsOriginIsRefused() {
        String response = http.exchange(
                "POST /j_security_check HTTP/1.1",
                "Host: localhost:" + port,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0",
                "Connection: close");

        assertThat(RawHttp.status(response)).isEqualTo(403);
    }

    @Test
    void nobodyIsEverLetInByCors() {
        String response = http.exchange(
                "GET /api/v1/clouds HTTP/1.1",
                "Host: localhost:" + port,
                "Origin: http://evil.example",
                "Connection: close");

        assertThat(response).doesNotContainIgnoringCase("access-control-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clouds", "/login", "/q/health", "/nowhere", "/api/v1/nowhere"})
    void everyResponseCarriesTheStrictHeaders(String path) {
        String response = http.exchange("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");

        assertThat(response.toLowerCase(java.util.Locale.ROOT))
                .contains(
                        "x-content-type-options: nosniff",
                        "content-security-policy: default-src 'none'; script-src 'self';",
                        "frame-ancestors 'none'",
                        "referrer-policy: same-origin",
                        "cross-origin-opener-policy: same-origin",
                        "cross-origin-resource-policy: same-origin");
    }
}
