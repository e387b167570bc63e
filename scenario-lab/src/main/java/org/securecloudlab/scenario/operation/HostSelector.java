package org.securecloudlab.scenario.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scenario.world.CloudFacts;

/** Which service hosts an entry means: by {@code host}, {@code zone}, {@code rack} or {@code aggregate}, all of them together. */
public final class HostSelector {
    private final OperationInput input;
    private final CloudFacts facts;

    private HostSelector(OperationInput input) {
        this.input = input;
        this.facts = input.preparation().facts();
    }

    /** The service hosts in the cloud's order; all of the cloud's when the entry names none. */
    public static List<String> read(OperationInput input) {
        return new HostSelector(input).read();
    }

    private List<String> read() {
        Set<String> named = new LinkedHashSet<>();
        boolean any = false;
        any |= each("host", (argument, host) -> addHost(argument, host, named));
        any |= each("zone", (argument, zone) -> addZone(argument, zone, named));
        any |= each("rack", (argument, rack) -> addRack(argument, rack, named));
        any |= each("aggregate", (argument, name) -> addAggregate(argument, name, named));
        List<String> all = facts.serviceHosts();
        return any ? all.stream().filter(named::contains).toList() : all;
    }

    @FunctionalInterface
    private interface Reader {
        void read(String argument, String value);
    }

    private boolean each(String key, Reader reader) {
        List<String> values = input.texts(key);
        boolean list = input.arguments().path(key).isArray();
        for (int i = 0; i < values.size(); i++) {
            reader.read(list ? key + "[" + i + "]" : key, values.get(i));
        }
        return !values.isEmpty();
    }

    private void addHost(String argument, String host, Set<String> named) {
        input.preparation().serviceHost(input, argument, host).ifPresent(named::add);
    }

    private void addZone(String argument, String wanted, Set<String> named) {
        Optional<String> zone = input.preparation().zone(input, argument, wanted);
        zone.ifPresent(z -> facts.serviceHosts().stream()
                .filter(host -> facts.zoneOf(host).filter(z::equals).isPresent())
                .forEach(named::add));
    }

    private void addRack(String argument, String wanted, Set<String> named) {
        List<Host> hosts = facts.cloud().hosts();
        List<String> racks =
                hosts.stream().flatMap(h -> h.rack().stream()).distinct().toList();
        Optional<String> rack = Pick.one(input, argument, "rack", wanted, racks, r -> r, r -> r);
        rack.ifPresent(r -> hosts.stream()
                .filter(host -> host.rack().filter(r::equals).isPresent())
                .forEach(host -> named.add(host.name())));
    }

    private void addAggregate(String argument, String wanted, Set<String> named) {
        List<Aggregate> aggregates = facts.cloud().aggregates();
        Pick.one(input, argument, "aggregate", wanted, aggregates, Aggregate::id, Aggregate::name)
                .ifPresent(aggregate -> named.addAll(aggregate.hosts()));
    }
}
