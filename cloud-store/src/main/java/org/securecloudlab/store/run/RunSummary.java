package org.securecloudlab.store.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as lists show it. What it ran on is pinned by content, not only by name.
 *
 * @param id counts up
 * @param scenario the scenario's name
 * @param scenarioRevision the revision that was run
 * @param scenarioSha256 of that revision's text
 * @param cloud name of the cloud; empty when the scenario brings its own
 * @param cloudVersion the version that was run; empty when the scenario brings its own cloud
 * @param cloudSha256 of that version's content
 * @param seed root seed
 * @param replications in all
 * @param done finished replications
 * @param state where it stands
 * @param passed whether all expectations held; empty before the end
 * @param error why it failed
 * @param createdAt when it was asked for
 * @param startedAt when the first chunk was begun
 * @param finishedAt when nothing was left to do
 */
public record RunSummary(
        long id,
        String scenario,
        int scenarioRevision,
        String scenarioSha256,
        Optional<String> cloud,
        OptionalInt cloudVersion,
        String cloudSha256,
        long seed,
        int replications,
        int done,
        RunState state,
        Optional<Boolean> passed,
        Optional<String> error,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** Wall time from the first chunk to the end; it stands beside the report, never inside. */
    public Optional<Duration> elapsed() {
        return startedAt.flatMap(start -> finishedAt.map(end -> Duration.between(start, end)));
    }
}
