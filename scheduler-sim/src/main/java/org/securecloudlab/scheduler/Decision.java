package org.securecloudlab.scheduler;

import java.util.List;
import org.securecloudlab.scheduler.explain.FunnelStep;

/** What the scheduler decided for a request. */
public sealed interface Decision {

    /** Every way to read a decision. */
    interface Visitor<R> {
        R placed(Placed placed);

        R noValidHost(NoValidHost noValidHost);

        R failed(Failed failed);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * Every instance has a host and was claimed there.
     *
     * @param hosts host keys, one for each instance id of the request, in that order
     */
    record Placed(List<String> hosts) implements Decision {
        public Placed {
            hosts = List.copyOf(hosts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placed(this);
        }
    }

    /**
     * nova's "No valid host was found": nothing was claimed, for none of the instances.
     *
     * @param instanceIndex the first instance of the request that found no host
     * @param funnel rule by rule how many hosts were left, starting with placement
     */
    record NoValidHost(int instanceIndex, List<FunnelStep> funnel) implements Decision {
        public NoValidHost {
            funnel = List.copyOf(funnel);
        }

        /** The rule that removed the last hosts: {@code placement} or a filter's name. */
        public String decidedBy() {
            return funnel.isEmpty() ? "no hosts" : funnel.get(funnel.size() - 1).rule();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noValidHost(this);
        }
    }

    /**
     * nova lets an error escape, and the request fails as a whole.
     *
     * @param stage {@code request}, {@code filter}, {@code weigher} or {@code scheduler}
     * @param where the class, or {@code spec}
     * @param message what is wrong
     */
    record Failed(String stage, String where, String message) implements Decision {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }
}
