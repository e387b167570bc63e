package org.securecloudlab.scenario.expectation;

/**
 * An expectation as a scenario writes it.
 *
 * @param text such as {@code placement.failed == 0}
 * @param path where it stands, such as {@code expect[0]}
 * @param line 1-based line in the scenario
 */
public record Expectation(String text, String path, int line) {}
