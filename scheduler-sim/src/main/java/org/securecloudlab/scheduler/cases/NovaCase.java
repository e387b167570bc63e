package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scheduler.CoreOptions;
import org.securecloudlab.scheduler.FilterScheduler;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.InstanceFacts;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.SchedulerOptions;
import org.securecloudlab.scheduler.SchedulerRules;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.Selection;

/** A scheduling case: answers its requests one after the other on the same hosts. The case's {@code expected} is never read. */
public final class NovaCase {
    private final JsonNode document;
    private final boolean explains;
    private final SchedulerRules rules;
    private final SchedulerOptions options;
    private final HostTable hosts;
    private final CaseGroups groups;
    private final FilterScheduler scheduler;
    private final Map<String, InstanceFacts> placed = new HashMap<>();

    NovaCase(JsonNode document, SchedulerRules rules, SchedulerOptions options, CaseSettings settings) {
        this.explains = settings.explain();
        this.document = document;
        this.rules = rules;
        this.options = options;
        this.hosts = CaseHosts.table(document);
        hosts.describeInstances(id -> Optional.ofNullable(placed.get(id)));
        this.groups = new CaseGroups(document.path("groups"), hosts);
        this.scheduler =
                new FilterScheduler(hosts, rules, options, settings.seed().map(seed -> new RandomStreams(seed)
                        .stream("scheduler", id().orElse(""))));
    }

    /**
     * Reads a case.
     *
     * @param json in the format of the cases in this module's test resources
     * @param file its name, for problems
     */
    public static Parsed<NovaCase> read(byte[] json, String file, CaseSettings settings) {
        return new CaseReader(json, file).read(settings);
    }

    /** The label of the case. */
    public Optional<String> id() {
        return CaseJson.text(document, "id");
    }

    /** The answer in the shape of a case's {@code expected}. Call it once: requests change the hosts. */
    public ObjectNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("nova", release());
        ArrayNode weighers = answer.putArray("weighers");
        rules.enabledWeighers(options).stream().map(HostWeigher::name).forEach(weighers::add);
        List<String> notes = CaseNotes.of(document, rules, options);
        if (!notes.isEmpty()) {
            notes.forEach(answer.putArray("notes")::add);
        }
        ArrayNode requests = answer.putArray("requests");
        document.path("requests").forEach(request -> requests.add(answer(request)));
        return answer;
    }

    private static InstanceFacts facts(RequestSpec spec) {
        return new InstanceFacts(
                spec.flavor().id(), spec.image().map(Image::properties).orElse(Sorted.emptyMap()));
    }

    // The exact rules of Zed are those of its last point release.
    private String release() {
        NovaRelease release = options.get(NovaRelease.OPTION);
        return release == NovaRelease.ZED ? "26.2.2" : release.toString();
    }

    private ObjectNode answer(JsonNode request) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        CaseJson.text(request, "id").ifPresent(id -> answer.put("id", id));
        PassRecorder recorder = new PassRecorder(hosts, options.get(CoreOptions.HOST_SUBSET_SIZE));
        CaseState before = new CaseState(hosts);
        try {
            RequestSpec spec = CaseRequest.read(request, options.get(NovaRelease.OPTION));
            RequestContext context = new RequestContext(spec, options, hosts, groups.of(spec));
            context.extraSpecs(CaseRequest.extraSpecs(request.path("flavor").path("extra_specs")));
            boolean wantsAlternates = request.path("alternates").asBoolean(false);
            int alternates = wantsAlternates ? options.get(CoreOptions.MAX_ATTEMPTS) - 1 : 0;
            CasePlacement placement = new CasePlacement(hosts, request);
            if (explains) {
                CaseReasons.tell(answer, scheduler, context, placement);
            }
            Selection selection = scheduler.select(context, placement, recorder, alternates);
            tell(answer, spec, selection, wantsAlternates, recorder);
            if (selection.isComplete() && !spec.isRebuild()) {
                groups.join(spec);
                spec.instanceIds().forEach(id -> placed.put(id, facts(spec)));
            }
            if (selection.isComplete()) {
                answer.set("state_after", before.changes());
            }
        } catch (SchedulingException e) {
            answer.put("result", "error");
            answer.putObject("error")
                    .put("stage", e.stage().text())
                    .put("where", e.where())
                    .put("message", e.getMessage());
            answer.set("passes", recorder.passes());
        }
        return answer;
    }

    private static void tell(
            ObjectNode answer, RequestSpec spec, Selection selection, boolean withAlternates, PassRecorder recorder) {
        answer.put("result", selection.isComplete() ? "placed" : "no_valid_host");
        if (selection.isComplete()) {
            ArrayNode placed = answer.putArray("placed");
            for (int index = 0; index < selection.hosts().size(); index++) {
                ObjectNode instance = placed.addObject()
                        .put("instance", spec.instanceIds().get(index))
                        .put("host", selection.hosts().get(index).key());
                if (withAlternates) {
                    ArrayNode alternates = instance.putArray("alternates");
                    selection.alternatesOf(index).stream().map(HostState::key).forEach(alternates::add);
                }
            }
        }
        answer.set("passes", recorder.passes());
    }
}
