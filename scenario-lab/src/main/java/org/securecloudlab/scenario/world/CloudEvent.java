package org.securecloudlab.scenario.world;

/**
 * Something that happened to the cloud and that others may want to hear of. Implementations are records; operations and stages may
 * add their own.
 */
public interface CloudEvent {

    /** An instance serves from now on. */
    record InstanceRunning(Life instance) implements CloudEvent {}

    /** An instance was refused or failed on its way; if it had a host, it gives back what it holds there. */
    record InstanceFailed(Life instance, String reason) implements CloudEvent {}

    /** An instance ended for good and gives back what it holds. */
    record InstanceGone(Life instance, Life.State before, Ending ending) implements CloudEvent {}

    /** An instance stopped because its host went down; it still holds its resources, as in nova. */
    record InstanceDown(Life instance, Life.State before) implements CloudEvent {}

    /** An instance that was down runs again, because its host is back and resumes guests. */
    record InstanceResumed(Life instance) implements CloudEvent {}

    /** An instance that has a host is wanted on another one, live or rebuilt; whoever places answers at once. */
    record MoveAsked(Life instance, boolean live, MoveAnswer answer) implements CloudEvent {}

    /** An instance is on another host from now on, and gives back what it held where it was. */
    record InstanceMoved(Life instance, String from, String to) implements CloudEvent {}

    /** An instance stays where it is, and gives back what it held where it was to go. */
    record MoveGivenUp(Life instance) implements CloudEvent {}

    /** An instance whose host is down serves again on another one. */
    record InstanceEvacuated(Life instance) implements CloudEvent {}

    /** A service host's heartbeat stopped. */
    record HostDown(String serviceHost) implements CloudEvent {}

    /** A service host's heartbeat is back. */
    record HostUp(String serviceHost) implements CloudEvent {}

    /** An operator enabled or disabled a service host. */
    record HostSwitched(String serviceHost, boolean enabled) implements CloudEvent {}

    /** An option of nova.conf changed, by {@code section.option}. */
    record OptionChanged(String option, String value) implements CloudEvent {}
}
