package org.securecloudlab.web.api;

/** Names that several resources share. */
public final class ApiPaths {
    public static final String V1 = "/api/v1";
    public static final String YAML = "application/yaml";
    public static final String CSV = "text/csv";

    private ApiPaths() {}
}
