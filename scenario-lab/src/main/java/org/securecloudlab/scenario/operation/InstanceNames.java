package org.securecloudlab.scenario.operation;

import org.securecloudlab.scenario.world.CloudFacts;

/** Names for the instances of an entry, which no other instance may have. */
final class InstanceNames {
    private InstanceNames() {}

    /** The entry's name, taken; a problem when another entry or the cloud has instances of that name. */
    static String take(OperationInput input, int count) {
        String name = input.name();
        CloudFacts facts = input.preparation().facts();
        if (!input.preparation().takeName(name)) {
            input.problem("name", name, "a name that no other entry has", "");
        }
        for (int number = 1; number <= count; number++) {
            if (facts.hasInstance(name + "-" + number)) {
                input.problem("name", name, "a name without instances in the cloud", "It has " + name + "-" + number);
                break;
            }
        }
        return name;
    }
}
