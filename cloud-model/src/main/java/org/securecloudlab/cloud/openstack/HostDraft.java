package org.securecloudlab.cloud.openstack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Hypervisor;

/** What the files have told of a hypervisor so far. What an earlier file told stays. */
final class HostDraft {
    /** Hypervisor host name. */
    final String node;

    final Told told = new Told();
    Optional<String> id = Optional.empty();
    Optional<String> serviceHost = Optional.empty();
    Optional<String> ip = Optional.empty();
    Optional<String> state = Optional.empty();
    Optional<String> status = Optional.empty();
    private Optional<String> type = Optional.empty();
    private OptionalInt version = OptionalInt.empty();
    private Cpu cpu = Cpu.UNKNOWN;
    private final Map<NovaFigure, OptionalLong> figures = new EnumMap<>(NovaFigure.class);

    HostDraft(String node) {
        this.node = node;
    }

    void fill(Row row) {
        id = id.or(() -> row.text("id"));
        serviceHost = serviceHost.or(() -> row.text("servicehost"));
        ip = ip.or(() -> row.text("hostip"));
        state = state.or(() -> row.shared("state"));
        status = status.or(() -> row.shared("status"));
        type = type.or(() -> row.shared("hypervisortype"));
        if (version.isEmpty()) {
            OptionalLong number = row.number("hypervisorversion");
            version = number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : version;
        }
        if (cpu.equals(Cpu.UNKNOWN)) {
            cpu = row.file().pool().one(CpuInfo.read(row));
        }
        for (NovaFigure figure : NovaFigure.values()) {
            fill(figure, row);
        }
    }

    /** An empty string is what a client prints for a column that the service no longer has; null is a value that is missing. */
    private void fill(NovaFigure figure, Row row) {
        boolean printed =
                row.has(figure.column) && !row.cell(figure.column).asText().isEmpty();
        if (printed && figure(figure).isEmpty()) {
            figures.put(figure, row.number(figure.column));
        }
    }

    OptionalLong figure(NovaFigure figure) {
        return figures.getOrDefault(figure, OptionalLong.empty());
    }

    boolean tells(NovaFigure figure) {
        return figures.containsKey(figure);
    }

    Cpu cpu() {
        return cpu;
    }

    boolean isBareMetal() {
        return type.filter("ironic"::equalsIgnoreCase).isPresent();
    }

    Hypervisor hypervisor() {
        return new Hypervisor(type.orElse(Hypervisor.UNKNOWN.type()), version, Optional.empty());
    }
}
