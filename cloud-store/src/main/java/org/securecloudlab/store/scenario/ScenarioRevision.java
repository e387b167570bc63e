package org.securecloudlab.store.scenario;

import java.time.Instant;

/**
 * One saved text of a scenario; it never changes.
 *
 * @param name the scenario's name
 * @param revision 1, 2, 3, … for each name; never given twice, also after a deletion
 * @param text the document as it was written
 * @param sha256 of the text in UTF-8, 64 hexadecimal digits
 * @param savedAt when
 */
public record ScenarioRevision(String name, int revision, String text, String sha256, Instant savedAt) {}
