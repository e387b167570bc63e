package org.securecloudlab.scenario.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.scenario.figure.Nearest;

/** Finds one thing of the cloud by id or by name, or says what there is. */
final class Pick {
    private static final int SUGGESTIONS = 5;

    private Pick() {}

    /** By id first; by name when just one has it. */
    static <T> Optional<T> one(
            OperationInput input,
            String argument,
            String what,
            String wanted,
            List<T> all,
            Function<T, String> id,
            Function<T, String> name) {
        Optional<T> byId = all.stream().filter(t -> id.apply(t).equals(wanted)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<T> byName = all.stream().filter(t -> name.apply(t).equals(wanted)).toList();
        if (byName.size() == 1) {
            return Optional.of(byName.get(0));
        }
        if (byName.isEmpty()) {
            input.problem(argument, wanted, "the name or id of one " + what, whatThereIs(wanted, all, name));
        } else {
            List<String> ids = byName.stream().limit(SUGGESTIONS).map(id).toList();
            input.problem(
                    argument,
                    wanted + ", the name of " + byName.size(),
                    "one " + what,
                    "Write its id: " + String.join(", ", ids));
        }
        return Optional.empty();
    }

    private static <T> String whatThereIs(String wanted, List<T> all, Function<T, String> name) {
        if (all.isEmpty()) {
            return "The cloud has none";
        }
        List<String> names = all.stream().map(name).distinct().toList();
        String there = String.join(", ", Nearest.to(wanted, names, SUGGESTIONS));
        return names.size() <= SUGGESTIONS ? "There are " + there : "Of " + names.size() + ", the nearest are " + there;
    }
}
