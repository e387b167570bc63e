package org.securecloudlab.scenario;

import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;

/** Which cloud a scenario happens to. */
public sealed interface CloudReference {

    /** Every kind of reference. */
    interface Visitor<R> {
        R named(Named named);

        R inline(Inline inline);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A cloud by name: the command line looks for a file or folder beside the scenario, the server for a stored cloud.
     *
     * @param name the cloud's name
     * @param version the version wanted; the newest when empty
     */
    record Named(String name, OptionalInt version) implements CloudReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * A cloud written inside the scenario.
     *
     * @param cloud the cloud
     */
    record Inline(Cloud cloud) implements CloudReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inline(this);
        }
    }
}
