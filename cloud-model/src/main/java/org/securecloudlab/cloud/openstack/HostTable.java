package org.securecloudlab.cloud.openstack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.summary.Fact;
import org.securecloudlab.cloud.summary.Sums;

/** Reads {@code hypervisor list}, {@code hypervisor show} and {@code hypervisor stats show}. */
final class HostTable {
    private final Drafts<HostDraft> drafts = new Drafts<>(HostDraft::new);
    private final Map<NovaFigure, Long> statistics = new EnumMap<>(NovaFigure.class);
    private final FactCounts facts;

    HostTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.HOST);
    }

    void shown(Row row) {
        fill(row);
    }

    private HostDraft fill(Row row) {
        HostDraft draft = drafts.of(row.id("hypervisorhostname", "id"), row);
        draft.fill(row);
        facts.tell(draft.told, Fact.HOST_TYPE, row, "hypervisortype");
        facts.tell(draft.told, Fact.HOST_STATE, row, "state");
        return draft;
    }

    void statistics(Row row) {
        for (NovaFigure figure : NovaFigure.values()) {
            row.number(figure.column).ifPresent(number -> statistics.putIfAbsent(figure, number));
        }
    }

    /** Sums over the hypervisors where every one of them has the number, else the service's own statistics. */
    SortedMap<String, Long> novaNumbers() {
        SortedMap<String, Long> numbers = new TreeMap<>();
        for (NovaFigure figure : NovaFigure.values()) {
            if (figure != NovaFigure.DISK_AVAILABLE_LEAST) {
                sum(figure)
                        .or(() -> Optional.ofNullable(statistics.get(figure)))
                        .ifPresent(total -> numbers.put(figure.label, total));
            }
        }
        return numbers;
    }

    private Optional<Long> sum(NovaFigure figure) {
        long sum = 0;
        boolean any = false;
        for (HostDraft draft : drafts.all()) {
            if (!draft.tells(figure)) {
                return Optional.empty();
            }
            OptionalLong number = draft.figure(figure);
            any |= number.isPresent();
            sum = Sums.add(sum, number.orElse(0));
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    Collection<HostDraft> all() {
        return drafts.all();
    }

    /** The draft of a node that placement knows and no hypervisor file does. */
    HostDraft named(String node) {
        return drafts.named(node);
    }
}
