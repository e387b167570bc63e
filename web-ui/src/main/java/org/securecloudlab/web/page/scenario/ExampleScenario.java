package org.securecloudlab.web.page.scenario;

/**
 * A scenario that comes with the application, to start from.
 *
 * @param key its file name without the ending
 * @param name of its document
 * @param description of its document, first line
 * @param text the document
 */
public record ExampleScenario(String key, String name, String description, String text) {}
