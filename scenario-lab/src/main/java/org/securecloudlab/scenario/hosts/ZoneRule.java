package org.securecloudlab.scenario.hosts;

import java.util.Optional;
import org.securecloudlab.cloud.Instance;

/** To which availability zone an instance is bound when it is placed again. */
public enum ZoneRule {
    /** The zone that its create call asked for, as nova does (servers show it since microversion 2.96). */
    PINNED {
        @Override
        Optional<String> of(Instance instance) {
            return instance.pinnedAvailabilityZone();
        }
    },
    /** The zone that it is in, whether or not it was asked for. */
    ALL {
        @Override
        Optional<String> of(Instance instance) {
            return instance.pinnedAvailabilityZone().or(instance::availabilityZone);
        }
    },
    /** None. */
    NONE {
        @Override
        Optional<String> of(Instance instance) {
            return Optional.empty();
        }
    };

    abstract Optional<String> of(Instance instance);
}
