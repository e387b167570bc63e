package org.securecloudlab.scenario.upgrade;

import java.util.Optional;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.migration.GuestKind;
import org.securecloudlab.scenario.migration.Unmovable;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * A guest as a drain sees it.
 *
 * @param instance as the cloud has it
 * @param request what it asks for; empty when its flavor is unknown, so that nobody can say
 * @param kind what it is like to move; empty with the request
 * @param isOn whether it runs or is paused: nova live-migrates no other, and no other minds a reboot of its host
 * @param obstacle why nova would not move it
 */
record Guest(
        Instance instance,
        Optional<RequestSpec> request,
        Optional<GuestKind> kind,
        boolean isOn,
        Optional<Unmovable> obstacle) {

    String id() {
        return instance.id();
    }

    /** Whether a drain moves it. */
    boolean moves() {
        return isOn && request.isPresent() && obstacle.isEmpty();
    }

    /** Whether it keeps its host from being drained. */
    boolean stays() {
        return isOn && obstacle.isPresent();
    }
}
