package org.securecloudlab.scenario.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.securecloudlab.scenario.world.Life;

/**
 * Which instances an entry means; all that it names must be right.
 *
 * @param projectId of that project
 * @param name whose name or id fits a pattern in which {@code *} stands for any text and {@code ?} for one character
 * @param serviceHosts on one of these hosts
 */
public record InstanceFilter(Optional<String> projectId, Optional<Pattern> name, Set<String> serviceHosts)
        implements Predicate<Life> {

    /** Reads {@code project}, {@code instances}, and the hosts; all instances when none is given. */
    public static InstanceFilter read(OperationInput input) {
        Optional<String> project =
                input.text("project").flatMap(p -> input.preparation().project(input, "project", p));
        Optional<Pattern> name = input.text("instances").map(InstanceFilter::pattern);
        List<String> hosts = HostSelector.read(input);
        return new InstanceFilter(project, name, Set.copyOf(hosts));
    }

    private static Pattern pattern(String wildcard) {
        StringBuilder regex = new StringBuilder();
        wildcard.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    @Override
    public boolean test(Life life) {
        return projectId.filter(id -> !id.equals(life.projectId())).isEmpty()
                && name.filter(n -> !n.matcher(life.name()).matches()
                                && !n.matcher(life.id()).matches())
                        .isEmpty()
                && life.serviceHost().filter(serviceHosts::contains).isPresent();
    }
}
