package org.securecloudlab.scheduler.placement;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Sorted;

/**
 * One request group of a question to placement.
 *
 * @param amounts by resource class; none is 0
 * @param required traits that must be there
 * @param forbidden traits that must not be there
 */
public record ResourceGroup(SortedMap<String, Long> amounts, SortedSet<String> required, SortedSet<String> forbidden) {

    public ResourceGroup {
        amounts = Sorted.map(amounts);
        required = Sorted.set(required);
        forbidden = Sorted.set(forbidden);
    }

    /** Whether nothing is asked; nova leaves such a group out. */
    public boolean isEmpty() {
        return amounts.isEmpty() && required.isEmpty() && forbidden.isEmpty();
    }

    /** In every language the same, as flavors write it: {@code CUSTOM_FPGA 1, trait:CUSTOM_FAST=required}. */
    public String describe() {
        Stream<String> parts = amounts.entrySet().stream().map(ResourceGroup::amount);
        Stream<String> traits = Stream.concat(
                required.stream().map(trait -> "trait:" + trait + "=required"),
                forbidden.stream().map(trait -> "trait:" + trait + "=forbidden"));
        return Stream.concat(parts, traits).collect(Collectors.joining(", "));
    }

    private static String amount(Map.Entry<String, Long> each) {
        return each.getKey() + " " + each.getValue();
    }
}
