package org.securecloudlab.store.scenario;

import java.time.Instant;

/**
 * A scenario, or one of its revisions, as lists show it.
 *
 * @param name the scenario's name
 * @param revision its newest revision, or the one listed
 * @param description of the document, first line
 * @param sha256 of that revision's text, 64 hexadecimal digits
 * @param savedAt when that revision was saved
 */
public record ScenarioSummary(String name, int revision, String description, String sha256, Instant savedAt) {}
