package org.securecloudlab.scenario.world;

import java.util.Optional;
import org.securecloudlab.scenario.world.Life.State;

/** What befalls whole service hosts of a {@link World}, and their instances with them. */
public final class Hosts {
    private static final String RESUME_OPTION = "DEFAULT.resume_guests_state_on_host_boot";

    private final World world;

    Hosts(World world) {
        this.world = world;
    }

    /**
     * A service host goes down, and its instances with it. nova does not move them: they keep what they hold until somebody
     * evacuates or deletes them.
     */
    public void goesDown(String serviceHost) {
        if (world.state().isDown(serviceHost)) {
            return;
        }
        world.state().setDown(serviceHost, true);
        world.tell("host-down", serviceHost, Optional.empty(), "");
        world.events().publish(new CloudEvent.HostDown(serviceHost));
        for (Life life : world.state().on(serviceHost)) {
            if (life.state() == State.RUNNING || life.state() == State.STARTING) {
                world.goesDown(life, "host " + serviceHost + " went down");
            }
        }
    }

    /**
     * A service host is back. Its instances stay off unless {@code resume_guests_state_on_host_boot} is set (nova.conf,
     * {@code [DEFAULT]}; off by default).
     */
    public void comesBack(String serviceHost) {
        if (!world.state().isDown(serviceHost)) {
            return;
        }
        world.state().setDown(serviceHost, false);
        world.tell("host-up", serviceHost, Optional.empty(), "");
        world.events().publish(new CloudEvent.HostUp(serviceHost));
        if (world.facts().isTrue(RESUME_OPTION)) {
            world.state().on(serviceHost).stream()
                    .filter(life -> life.state() == State.DOWN)
                    .forEach(world::resume);
        }
    }

    /** An operator enables a service host. */
    public void enable(String serviceHost) {
        setEnabled(serviceHost, true);
    }

    /** An operator disables a service host: it gets no new instances. */
    public void disable(String serviceHost) {
        setEnabled(serviceHost, false);
    }

    private void setEnabled(String serviceHost, boolean enabled) {
        if (world.state().isDisabled(serviceHost) == !enabled) {
            return;
        }
        world.state().setDisabled(serviceHost, !enabled);
        world.tell(enabled ? "host-enabled" : "host-disabled", serviceHost, Optional.empty(), "");
        world.events().publish(new CloudEvent.HostSwitched(serviceHost, enabled));
    }
}
