package org.securecloudlab.cloud.openstack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code server list}, in the columns of old and new clients. */
final class ServerTable {
    /** Nova's default page ({@code [api] max_limit}); clients before 8 stop there without a word. */
    private static final long PAGE = 1000;

    private static final Map<Fact, Set<String>> COLUMNS = columns();

    private final Drafts<ServerDraft> drafts = new Drafts<>(ServerDraft::new);
    private final Map<ExportFile, Long> suspects = new LinkedHashMap<>();
    private final FactCounts facts;
    private boolean readsAllPages;

    ServerTable(FactCounts facts) {
        this.facts = facts;
    }

    private static Map<Fact, Set<String>> columns() {
        Map<Fact, Set<String>> columns = new LinkedHashMap<>();
        columns.put(Fact.SERVER_STATUS, Set.of("status"));
        columns.put(Fact.SERVER_PROJECT, Set.of("projectid"));
        columns.put(Fact.SERVER_FLAVOR, Set.of("flavor", "flavorname", "flavorid"));
        columns.put(Fact.SERVER_IMAGE, Set.of("imageid"));
        columns.put(Fact.SERVER_ZONE, Set.of("availabilityzone"));
        columns.put(Fact.SERVER_HOST, Set.of("host"));
        return columns;
    }

    void row(Row row) {
        ServerDraft draft = drafts.of(row.id("id", "name"), row);
        draft.fill(row);
        suspects.merge(row.file(), 1L, Long::sum);
        facts.tell(draft.told, Fact.SERVER);
        COLUMNS.forEach((fact, columns) -> columns.forEach(column -> facts.tell(draft.told, fact, row, column)));
        // Up to 2.46 the long list has the flavor's id; the short list, which has a column "Image", is the same at any
        // version.
        if (row.has("flavor") && !row.has("flavorid") && !row.has("image")) {
            facts.tell(draft.told, Fact.SERVER_OF_ANY_CELL);
        }
        readsAllPages |= row.has("hoststatus") || row.has("pinnedavailabilityzone");
    }

    /** Whether the lists may have stopped at a page: there are exactly as many servers as a page holds. */
    private boolean mayBeFirstPage() {
        return drafts.size() == PAGE && !readsAllPages;
    }

    /** Says which files may have stopped at a page. */
    void warnOfPages() {
        suspects.forEach((file, rows) -> {
            if (rows == PAGE && !readsAllPages) {
                file.log()
                        .warn(
                                "page" + file.name(),
                                Problem.warning("servers", "exactly 1000 rows", "all servers")
                                        .in(file.name())
                                        .hint(
                                                "Older clients stop at the service's page size; export again with --limit -1"));
            }
        });
    }

    /** Unless the lists may have stopped at a page, they have every server. */
    void tellWhole() {
        if (!mayBeFirstPage()) {
            all().forEach(draft -> facts.tell(draft.told, Fact.SERVER_OF_ANY_PAGE));
        }
    }

    Collection<ServerDraft> all() {
        return drafts.all();
    }
}
