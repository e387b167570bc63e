package org.securecloudlab.web.api;

/** Small documents for tests of REST. */
final class Documents {

    private Documents() {}

    /** A scenario on one of the examples that a first start loads. */
    static String scenario(String name, int seed) {
        return """
                name: %s
                cloud: private
                seed: %d
                replications: 3
                timeline:
                  - at: PT0S
                    boot: {image: ubuntu-24.04-signed, flavor: m1.large, count: 5, project: web}
                expect:
                  - placement.failed == 0
                """.formatted(name, seed);
    }

    /** UTF-8; the client of the tests knows no YAML. */
    static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
