package org.securecloudlab.scenario.hosts.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.cloud.Cloud;

/**
 * An option of nova.conf that two clouds set differently.
 *
 * @param option {@code section.option}
 * @param before its values in the first; empty when it is at its default
 * @param after its values in the second; empty when it is at its default
 */
public record SettingChange(String option, List<String> before, List<String> after) {
    public SettingChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static List<SettingChange> between(Cloud before, Cloud after) {
        Map<String, List<String>> first = before.settings().nova();
        Map<String, List<String>> second = after.settings().nova();
        SortedSet<String> options = new TreeSet<>(first.keySet());
        options.addAll(second.keySet());
        List<SettingChange> changes = new ArrayList<>();
        for (String option : options) {
            List<String> left = first.getOrDefault(option, List.of());
            List<String> right = second.getOrDefault(option, List.of());
            if (!left.equals(right)) {
                changes.add(new SettingChange(option, left, right));
            }
        }
        return changes;
    }
}
