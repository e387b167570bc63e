package org.securecloudlab.image.template;

/**
 * Why Oz refuses a template.
 *
 * @param stage {@code xml}, {@code schema}, or {@code rules} for what Oz checks beyond its schema
 * @param where XPath of the element
 * @param detail what is wrong
 */
public record Violation(String stage, String where, String detail) {}
