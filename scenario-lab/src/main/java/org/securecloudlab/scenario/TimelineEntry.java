package org.securecloudlab.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * One thing that happens to the cloud.
 *
 * @param at simulated time since the start
 * @param operation YAML key of the operation, such as {@code boot}
 * @param arguments what stands behind the key
 * @param path of the arguments in the document, such as {@code timeline[2].boot}
 * @param line 1-based line of the operation's key
 */
public record TimelineEntry(Duration at, String operation, JsonNode arguments, String path, int line) {}
