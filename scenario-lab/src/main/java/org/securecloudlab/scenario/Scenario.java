package org.securecloudlab.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.expectation.Expectation;

/**
 * What happens to a cloud, and what is expected of it.
 *
 * @param name for people
 * @param description more for people; may be empty
 * @param cloud the cloud it happens to
 * @param seed root of every random stream
 * @param replications how often it is run, each with its own random numbers; at least 1
 * @param until when it ends; empty when it ends once nothing is left to happen
 * @param timeline what happens; entries of equal time happen in this order
 * @param expect expectations in this order
 * @param document where each part stands, for problems found later
 */
public record Scenario(
        String name,
        String description,
        CloudReference cloud,
        long seed,
        int replications,
        Optional<Duration> until,
        List<TimelineEntry> timeline,
        List<Expectation> expect,
        ScenarioSource document) {
    public Scenario {
        timeline = List.copyOf(timeline);
        expect = List.copyOf(expect);
    }

    /** The text it was read from. */
    public String source() {
        return document.text();
    }

    /** SHA-256 of the text, hexadecimal. */
    public String sha256() {
        return document.sha256();
    }

    /** The same scenario with other random numbers, or run more or less often. */
    public Scenario withSeedAndReplications(long otherSeed, int otherReplications) {
        return new Scenario(name, description, cloud, otherSeed, otherReplications, until, timeline, expect, document);
    }
}
