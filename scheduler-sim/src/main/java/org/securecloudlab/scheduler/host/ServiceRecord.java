package org.securecloudlab.scheduler.host;

import java.util.Optional;
import org.securecloudlab.cloud.ServiceState;

/**
 * The nova-compute service of a host, as nova's servicegroup API sees it.
 *
 * @param disabled by an operator
 * @param forcedDown by an operator or a fencing tool
 * @param heartbeatAgeSeconds since the last heartbeat (last_seen_up, else created_at); negative when its clock is ahead
 * @param disabledReason free text of the operator
 */
public record ServiceRecord(
        boolean disabled, boolean forcedDown, double heartbeatAgeSeconds, Optional<String> disabledReason) {

    /** Longer than any service_down_time. */
    private static final double LOST_SECONDS = Integer.MAX_VALUE + 1.0;

    private static final ServiceRecord UP = new ServiceRecord(false, false, 0, Optional.empty());

    /** From the model, which says only whether the heartbeat arrives. */
    public static ServiceRecord of(ServiceState state) {
        return state.equals(ServiceState.UP)
                ? UP
                : new ServiceRecord(
                        !state.enabled(), state.forcedDown(), state.up() ? 0 : LOST_SECONDS, state.disabledReason());
    }

    /** After {@code service set --enable} or {@code --disable}. */
    public ServiceRecord withEnabled(boolean enabled) {
        return new ServiceRecord(
                !enabled, forcedDown, heartbeatAgeSeconds, enabled ? Optional.empty() : disabledReason);
    }

    /** A heartbeat that arrives also ends a forced-down, as {@code service set --up} does. */
    public ServiceRecord withUp(boolean up) {
        return new ServiceRecord(disabled, forcedDown && !up, up ? 0 : LOST_SECONDS, disabledReason);
    }

    /** Whether nova counts it as up: abs(now - heartbeat) within the limit (servicegroup/drivers/db.py). */
    public boolean isUp(int serviceDownTimeSeconds) {
        return !forcedDown && Math.abs(heartbeatAgeSeconds) <= serviceDownTimeSeconds;
    }
}
