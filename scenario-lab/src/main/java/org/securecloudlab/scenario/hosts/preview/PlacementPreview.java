package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.explain.FunnelStep;

/** Places requests on a copy of a cloud's state. */
public final class PlacementPreview {
    private final NovaScheduler scheduler;
    private final List<HostLoad> before;

    private PlacementPreview(Cloud cloud) {
        this.scheduler = NovaScheduler.of(cloud);
        this.before = scheduler.loads();
    }

    /**
     * Places the requests one after the other.
     *
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     */
    public static Preview of(Cloud cloud, List<RequestSpec> requests) {
        PlacementPreview preview = new PlacementPreview(cloud);
        List<PreviewedRequest> previewed = requests.stream().map(preview::place).toList();
        return new Preview(cloud.name(), previewed, preview.before, preview.scheduler.loads());
    }

    private PreviewedRequest place(RequestSpec request) {
        List<HostVerdict> verdicts = new ArrayList<>();
        List<HostVerdict> refused = refused(request);
        ScoreRecorder recorder = new ScoreRecorder(before);
        Decision decision = scheduler.schedule(request, recorder);
        request.instanceIds().forEach(scheduler::built);
        verdicts.addAll(recorder.ranked());
        verdicts.addAll(refused);
        return new PreviewedRequest(
                request.instanceIds(),
                request.flavor().name(),
                decision.accept(new Chosen()),
                decision.accept(new Failure()),
                funnel(recorder, decision),
                decision instanceof Decision.NoValidHost ? scheduler.remedies(request) : List.of(),
                verdicts);
    }

    /** When placement names nobody, no pass begins, and the decision alone says so. */
    private static List<FunnelStep> funnel(ScoreRecorder recorder, Decision decision) {
        return recorder.funnel().isEmpty() && decision instanceof Decision.NoValidHost nobody
                ? nobody.funnel()
                : recorder.funnel();
    }

    private List<HostVerdict> refused(RequestSpec request) {
        try {
            return scheduler.explain(request).stream()
                    .map(refusal ->
                            new HostVerdict(refusal.host(), Optional.of(refusal), OptionalDouble.empty(), List.of()))
                    .toList();
        } catch (SchedulingException e) {
            return List.of(); // the decision says it
        }
    }

    private static final class Chosen implements Decision.Visitor<List<String>> {
        @Override
        public List<String> placed(Decision.Placed placed) {
            return placed.hosts();
        }

        @Override
        public List<String> noValidHost(Decision.NoValidHost noValidHost) {
            return List.of();
        }

        @Override
        public List<String> failed(Decision.Failed failed) {
            return List.of();
        }
    }

    private static final class Failure implements Decision.Visitor<Optional<Sentence>> {
        @Override
        public Optional<Sentence> placed(Decision.Placed placed) {
            return Optional.empty();
        }

        @Override
        public Optional<Sentence> noValidHost(Decision.NoValidHost noValidHost) {
            return Optional.of(
                    Sentence.of("placement.no-host", "No valid host was found: {0}", noValidHost.decidedBy()));
        }

        @Override
        public Optional<Sentence> failed(Decision.Failed failed) {
            return Optional.of(
                    Sentence.of("placement.failed", "{0} {1}: {2}", failed.stage(), failed.where(), failed.message()));
        }
    }
}
