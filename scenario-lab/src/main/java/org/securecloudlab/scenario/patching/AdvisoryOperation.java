package org.securecloudlab.scenario.patching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.OsvReader;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.patch.urgency.CvssVector;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;

/** {@code advisory}: a record of a feed, in OSV's own form, is published; one of the same id takes the place of the former. */
public final class AdvisoryOperation implements Operation {
    @Override
    public String key() {
        return "advisory";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(AdvisoryOperation.class, key());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Parsed<Advisory> read = OsvReader.read(input.arguments(), "");
        for (Problem problem : read.problems()) {
            if (!problem.path().equals("modified")) {
                input.problem(problem.path(), problem.found(), problem.expected(), "Versions and ids stand in quotes");
            }
        }
        return read.value().flatMap(advisory -> {
            PublishedAdvisory published =
                    new PublishedAdvisory(advisory, new AdvisoryMatcher(advisory), severity(input, advisory), 0);
            return input.prepared(world -> {
                PublishedAdvisory now = published.since(world.clock().nowNanos());
                world.events().publish(new PatchingOrder(run -> run.publish(now)));
            });
        });
    }

    /** What the scenario states counts before the band of the vector. */
    private static CvssBand severity(OperationInput input, Advisory advisory) {
        Optional<CvssBand> stated = input.text("rated").flatMap(word -> Arrays.stream(CvssBand.values())
                .filter(band -> PatchFigures.word(band).equals(word))
                .findFirst());
        return stated.or(() ->
                        CvssVector.of(advisory).map(vector -> vector.score().band()))
                .orElse(CvssBand.NONE);
    }
}
