package org.securecloudlab.store.cloud;

import org.securecloudlab.cloud.ServiceState;

/** One word for the state of a host's nova-compute service. */
public enum HostStatus {
    /** Enabled and up. */
    UP,
    /** Heartbeat too old, or forced down. */
    DOWN,
    /** Up, and an operator disabled it. */
    DISABLED;

    /** Down wins over disabled: a host that is both runs nothing. */
    public static HostStatus of(ServiceState state) {
        if (!state.up() || state.forcedDown()) {
            return DOWN;
        }
        return state.enabled() ? UP : DISABLED;
    }
}
