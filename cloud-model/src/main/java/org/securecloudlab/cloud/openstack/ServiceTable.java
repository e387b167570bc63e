package org.securecloudlab.cloud.openstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code compute service list} and {@code availability zone list}; a service is known by its binary and host. */
final class ServiceTable {
    private final Drafts<ServiceDraft> drafts = new Drafts<>(ServiceDraft::new);
    private final FactCounts facts;

    ServiceTable(FactCounts facts) {
        this.facts = facts;
    }

    void row(Row row) {
        String binary = row.text("binary").orElse("nova-compute");
        ServiceDraft draft = drafts.of(binary + "@" + row.id("host"), row);
        draft.fill(row, facts);
        facts.tell(draft.told, Fact.SERVICE);
    }

    /** Rows of other services' zones, and of zones alone, name no host. */
    void zone(Row row) {
        row.text("hostname").ifPresent(host -> {
            ServiceDraft draft = drafts.of(row.text("servicename").orElse("nova-compute") + "@" + host, row);
            draft.fillFromZone(row);
            facts.tell(draft.told, Fact.SERVICE);
        });
    }

    /** The services that make hosts compute hosts, by service host. */
    Map<String, ServiceDraft> compute() {
        Map<String, ServiceDraft> compute = new LinkedHashMap<>();
        for (ServiceDraft draft : drafts.all()) {
            if (draft.isCompute()) {
                compute.putIfAbsent(draft.host, draft);
            }
        }
        return compute;
    }

    List<Service> build() {
        return drafts.all().stream().map(ServiceDraft::build).toList();
    }
}
