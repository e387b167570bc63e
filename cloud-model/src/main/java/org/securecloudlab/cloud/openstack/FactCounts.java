package org.securecloudlab.cloud.openstack;

import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.summary.Fact;

/** Counts for how many distinct records each fact was told. */
final class FactCounts {
    private final SortedMap<Fact, Long> counts = new TreeMap<>();

    /** There is such a list, even if no row follows. */
    void begin(Fact records) {
        counts.putIfAbsent(records, 0L);
    }

    /** The fact was told of the record. */
    void tell(Told record, Fact fact) {
        if (record.add(fact)) {
            counts.merge(fact, 1L, Long::sum);
        }
    }

    /** The same, if the row has the column. */
    void tell(Told record, Fact fact, Row row, String column) {
        if (row.has(column)) {
            tell(record, fact);
        }
    }

    SortedMap<Fact, Long> counts() {
        return counts;
    }
}
