package org.securecloudlab.cloud;

import java.util.Optional;

/**
 * State of a host's nova-compute service.
 *
 * @param enabled false when an operator disabled it
 * @param up false when its heartbeat is too old
 * @param forcedDown true when an operator (or a fencing tool) declared it down
 * @param disabledReason free text of the operator
 */
public record ServiceState(boolean enabled, boolean up, boolean forcedDown, Optional<String> disabledReason) {

    /** Enabled and up. */
    public static final ServiceState UP = new ServiceState(true, true, false, Optional.empty());

    /** The same service, switched off by an operator. */
    public ServiceState asDisabled() {
        return new ServiceState(false, up, forcedDown, disabledReason);
    }
}
