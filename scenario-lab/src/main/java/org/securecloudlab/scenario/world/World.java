package org.securecloudlab.scenario.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Simulation;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.report.TimelineEvent;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scheduler.HostLoad;

/** One replication while it runs. Operations and stages change the cloud through it, so that everybody hears of it. */
public final class World {
    private final RunScope scope;
    private final CloudFacts facts;
    private final Simulation clock;
    private final RandomStreams streams;
    private final CloudState state;
    private final Events events = new Events();
    private final Hosts hosts = new Hosts(this);
    private final FigureRecorder figures;
    private final Story story;
    private final SortedMap<String, Long> refusals = new TreeMap<>();
    private final Journey journey;
    private final List<StageRun> stageRuns = new ArrayList<>();
    private final Optional<PlacementProbe> probe;
    private Settings settings;
    private List<HostLoad> loadsAtEnd = List.of();

    /** Makes the world of a replication ready; nothing has happened yet. */
    public World(WorldSetup setup, Simulation clock, Optional<PlacementProbe> probe) {
        this.scope = setup.scope();
        this.facts = scope.facts();
        this.settings = facts.cloud().settings();
        this.clock = clock;
        this.streams = setup.streams();
        this.state = new CloudState(facts);
        this.figures = new FigureRecorder(setup.figures());
        this.story = new Story(setup.detailed());
        this.probe = probe;
        this.journey = new Journey(this, setup.stages());
        for (LifeCycleStage stage : setup.stages()) {
            stageRuns.add(stage.begin(this));
        }
    }

    public CloudFacts facts() {
        return facts;
    }

    /** How figures name projects and zones. */
    public RunScope scope() {
        return scope;
    }

    /** What the services are configured to do by now; {@link CloudEvent.OptionChanged} tells of changes. */
    public Settings settings() {
        return settings;
    }

    public Simulation clock() {
        return clock;
    }

    public RandomStreams streams() {
        return streams;
    }

    public CloudState state() {
        return state;
    }

    public Events events() {
        return events;
    }

    /** What befalls whole service hosts. */
    public Hosts hosts() {
        return hosts;
    }

    public FigureRecorder figures() {
        return figures;
    }

    /** The question that this replication is run to answer; empty in an ordinary run. */
    public Optional<PlacementProbe> probe() {
        return probe;
    }

    /** Adds a line to the timeline. */
    public void tell(String kind, String subject, Optional<String> host, String detail) {
        story.tell(clock.nowNanos(), kind, subject, host, detail);
    }

    /** A new instance begins its life. */
    public void request(Life life) {
        life.requestedAt(clock.nowNanos());
        state.add(life);
        journey.begin(life, stageRuns);
    }

    /** A host was chosen for an instance on its way. */
    public void placed(Life life, String hostKey) {
        String serviceHost = facts.serviceHostOf(hostKey);
        life.placedOn(hostKey, serviceHost);
        state.placed(life, serviceHost);
        tell("placed", life.id(), Optional.of(hostKey), "");
    }

    /** An instance serves from now on. */
    public void runs(Life life) {
        life.becomes(State.RUNNING);
        events.publish(new CloudEvent.InstanceRunning(life));
    }

    /** An instance is refused or fails on its way. */
    public void fail(Life life, String reason) {
        refusals.merge(reason, 1L, Long::sum);
        life.failsOf(reason);
        state.keep(life);
        tell("failed", life.id(), life.hostKey(), reason);
        events.publish(new CloudEvent.InstanceFailed(life, reason));
    }

    /** An instance ends for good; without effect when it has ended already. */
    public void end(Life life, Ending ending) {
        if (!life.holdsResources()) {
            return;
        }
        State before = life.state();
        life.becomes(State.GONE);
        state.keep(life);
        tell(ending.label(), life.id(), life.hostKey().or(life::serviceHost), "");
        events.publish(new CloudEvent.InstanceGone(life, before, ending));
    }

    /** An instance stops serving and keeps what it holds, until somebody brings it back. */
    public void goesDown(Life life, String reason) {
        State before = life.state();
        life.losesHost(reason);
        state.keep(life);
        tell("instance-down", life.id(), life.serviceHost(), "");
        events.publish(new CloudEvent.InstanceDown(life, before));
    }

    /** Something goes on with an instance of the start: from now on everybody is given this very object for it. */
    public void follow(Life life) {
        state.keep(life);
    }

    /** An instance is on another host from now on; the host was chosen and claimed before. */
    public void moved(Life life, String hostKey) {
        String from = life.serviceHost().orElseThrow();
        String to = facts.serviceHostOf(hostKey);
        life.placedOn(hostKey, to);
        state.moved(life, from, to);
        tell("moved", life.id(), Optional.of(hostKey), "from " + from);
        events.publish(new CloudEvent.InstanceMoved(life, from, to));
    }

    /** An instance that was down serves again, on the host to which it was moved. */
    public void evacuated(Life life) {
        life.resumes();
        state.keep(life);
        tell("evacuated", life.id(), life.serviceHost(), "");
        events.publish(new CloudEvent.InstanceEvacuated(life));
    }

    /** An instance that was down serves again where it is. */
    void resume(Life life) {
        life.resumes();
        state.keep(life);
        tell("instance-resumed", life.id(), life.serviceHost(), "");
        events.publish(new CloudEvent.InstanceResumed(life));
    }

    /** An option of nova.conf changes, by {@code section.option}. */
    public void changeOption(String option, String value) {
        settings = settings.withNovaOption(option, value);
        tell("configured", option, Optional.empty(), value);
        events.publish(new CloudEvent.OptionChanged(option, value));
    }

    /** Ends the replication: stages set their figures. */
    public Figures finish() {
        stageRuns.forEach(StageRun::finish);
        return figures.figures();
    }

    /** How full the hosts are at the end, for the report; the stage that knows says so. */
    public void loadsAtEnd(List<HostLoad> loads) {
        loadsAtEnd = List.copyOf(loads);
    }

    /** How full the hosts are at the end, in the cloud's order. */
    public List<HostLoad> loadsAtEnd() {
        return loadsAtEnd;
    }

    /** Refused and failed instances by reason. */
    public SortedMap<String, Long> refusals() {
        return refusals;
    }

    /** The timeline so far; empty unless it is kept. */
    public List<TimelineEvent> timeline() {
        return story.events();
    }
}
