package org.securecloudlab.scenario.world;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Instance;

/** The life of one instance that a scenario requested, or of one that the cloud had at the start. */
public final class Life {
    /** Where a life stands, apart from the stages before it runs. */
    public enum State {
        /** On its way through the stages. */
        STARTING,
        /** Serving. */
        RUNNING,
        /** Switched off, or on a host that was down, before the scenario began. */
        OFF,
        /** Its host went down; it holds its resources and does not serve. */
        DOWN,
        /** Refused, or failed on its way. */
        FAILED,
        /** Ended; it holds nothing. */
        GONE
    }

    private final String id;
    private final @Nullable InstanceRequest request;
    private final @Nullable Instance existing;
    private final String projectId;
    private final long lifetimeNanos;
    private State state = State.STARTING;
    private String stage = "requested";
    private long requestedNanos;
    private @Nullable String hostKey;
    private @Nullable String serviceHost;
    private @Nullable String reason;

    Life(String id, InstanceRequest request, OptionalLong lifetimeNanos) {
        this.id = id;
        this.request = request;
        this.existing = null;
        this.projectId = request.projectId();
        this.lifetimeNanos = lifetimeNanos.orElse(-1);
    }

    /** One that the cloud had at the start. */
    Life(Instance existing, boolean running) {
        this.id = existing.id();
        this.request = null;
        this.existing = existing;
        this.projectId = existing.projectId().orElse("");
        this.lifetimeNanos = -1;
        this.serviceHost = existing.host().orElse(null);
        this.state = running ? State.RUNNING : State.OFF;
    }

    public String id() {
        return id;
    }

    /** What was asked; empty for an instance that the cloud had at the start. */
    public Optional<InstanceRequest> request() {
        return Optional.ofNullable(request);
    }

    /** The cloud's record of it; empty for an instance that the scenario requested. */
    public Optional<Instance> existing() {
        return Optional.ofNullable(existing);
    }

    /** Its display name: an instance of a scenario is called like its id. */
    public String name() {
        return existing == null ? id : existing.name();
    }

    public String projectId() {
        return projectId;
    }

    /** How long it runs, in nanoseconds; empty when nothing but an operation ends it. */
    public OptionalLong lifetimeNanos() {
        return lifetimeNanos < 0 ? OptionalLong.empty() : OptionalLong.of(lifetimeNanos);
    }

    public State state() {
        return state;
    }

    /** The stage it is in while {@link State#STARTING}. */
    public String stage() {
        return stage;
    }

    /** Simulated nanoseconds of its request. */
    public long requestedNanos() {
        return requestedNanos;
    }

    /** Key of the host that was chosen; empty before, and for instances that the cloud had at the start. */
    public Optional<String> hostKey() {
        return Optional.ofNullable(hostKey);
    }

    /** Service host that it is on. */
    public Optional<String> serviceHost() {
        return Optional.ofNullable(serviceHost);
    }

    /** What went wrong. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether it holds resources of a host. */
    public boolean holdsResources() {
        return serviceHost != null && state != State.FAILED && state != State.GONE;
    }

    void requestedAt(long nanos) {
        requestedNanos = nanos;
    }

    void enters(String newStage) {
        stage = newStage;
    }

    void placedOn(String key, String service) {
        hostKey = key;
        serviceHost = service;
    }

    void becomes(State newState) {
        state = newState;
    }

    void failsOf(String why) {
        state = State.FAILED;
        reason = why;
    }

    void losesHost(String why) {
        state = State.DOWN;
        reason = why;
    }

    void resumes() {
        state = State.RUNNING;
        reason = null;
    }
}
