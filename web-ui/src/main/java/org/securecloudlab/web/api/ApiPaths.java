package org.securecloudlab.web.api;

/** Names that several resources share. */
final class ApiPaths {
    static final String V1 = "/api/v1";
    static final String YAML = "application/yaml";
    static final String CSV = "text/csv";

    private ApiPaths() {}
}
