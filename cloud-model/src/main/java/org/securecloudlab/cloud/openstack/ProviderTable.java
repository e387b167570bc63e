package org.securecloudlab.cloud.openstack;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.summary.Fact;
import org.securecloudlab.cloud.summary.ResourceTotals;

/**
 * Reads the export of placement. All but the list of providers are files of one provider each, named after its UUID: the
 * rows themselves do not say whose they are.
 */
final class ProviderTable {
    private final Drafts<ProviderDraft> drafts = new Drafts<>(ProviderDraft::new);
    private final FactCounts facts;

    ProviderTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        ProviderDraft draft = drafts.of(row.id("uuid", "name"), row);
        draft.name = draft.name.or(() -> row.text("name"));
        draft.parent = draft.parent.or(() -> row.text("parentprovideruuid"));
        draft.root = draft.root.or(() -> row.text("rootprovideruuid"));
        facts.tell(draft.told, Fact.PROVIDER);
        facts.tell(draft.told, Fact.PROVIDER_PARENT, row, "parentprovideruuid");
    }

    void inventory(Row row) {
        ProviderDraft draft = ownerOf(row);
        draft.inventory(row);
        facts.tell(draft.told, Fact.PROVIDER_INVENTORY);
    }

    void usage(Row row) {
        ProviderDraft draft = ownerOf(row);
        draft.usage(row);
        facts.tell(draft.told, Fact.PROVIDER_USAGE);
    }

    void trait(Row row) {
        ProviderDraft draft = ownerOf(row);
        row.shared("name").ifPresent(name -> draft.traits.add(name));
    }

    void aggregate(Row row) {
        ProviderDraft draft = ownerOf(row);
        row.shared("uuid").ifPresent(uuid -> draft.aggregates.add(uuid));
    }

    private ProviderDraft ownerOf(Row row) {
        return drafts.named(row.file().stem());
    }

    /** Ends the reading of sets; equal sets become one. */
    void share(Pool pool) {
        for (ProviderDraft draft : drafts.all()) {
            draft.traits = pool.one(Sorted.set(draft.traits));
            draft.aggregates = pool.one(Sorted.set(draft.aggregates));
        }
    }

    Collection<ProviderDraft> all() {
        return drafts.all();
    }

    /** Totals over all providers, nested ones included. */
    SortedMap<String, ResourceTotals> totals() {
        SortedMap<String, ResourceTotals> totals = new TreeMap<>();
        for (ProviderDraft draft : drafts.all()) {
            draft.inventories().forEach((resourceClass, inventory) -> {
                OptionalLong used = draft.used(resourceClass);
                totals.merge(
                        resourceClass,
                        ResourceTotals.NONE.plus(inventory, used),
                        (sum, one) -> sum.plus(inventory, used));
            });
        }
        return totals;
    }
}
