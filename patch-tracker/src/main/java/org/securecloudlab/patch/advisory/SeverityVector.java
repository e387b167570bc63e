package org.securecloudlab.patch.advisory;

/**
 * A severity as the advisory gives it (OSV schema, "severity").
 *
 * @param type {@code CVSS_V2}, {@code CVSS_V3}, {@code CVSS_V4}, {@code Ubuntu} or what a later schema adds
 * @param score a vector or a word; not a number
 */
public record SeverityVector(String type, String score) {}
