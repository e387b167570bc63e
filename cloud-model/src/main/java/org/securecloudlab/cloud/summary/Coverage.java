package org.securecloudlab.cloud.summary;

import java.util.SortedMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Sorted;

/**
 * What the source of a cloud could tell, which the records alone do not say: no projects, or no list of projects?
 *
 * @param told for how many distinct records each fact was told
 * @param novaNumbers sums over hypervisors as nova printed them up to compute API 2.87 (its used memory counts the reserved
 *     part); only those that were told for every hypervisor
 * @param placement totals over all resource providers by resource class; empty without an export of placement
 */
public record Coverage(
        SortedMap<Fact, Long> told, SortedMap<String, Long> novaNumbers, SortedMap<String, ResourceTotals> placement) {

    public Coverage {
        told = Sorted.map(told);
        novaNumbers = Sorted.map(novaNumbers);
        placement = Sorted.map(placement);
    }

    /** The coverage of a cloud whose records are all there is, such as one that was described and not exported. */
    public static Coverage of(Cloud cloud) {
        return WholeCloud.coverage(cloud);
    }

    /** For how many records the fact was told. */
    public long count(Fact fact) {
        return told.getOrDefault(fact, 0L);
    }

    /** Whether there is a list of such records at all, be it empty. */
    public boolean has(Fact records) {
        return told.containsKey(records);
    }

    /** Whether the fact was told for each of the records. */
    public boolean tells(Fact fact, Fact records) {
        return has(records) && count(fact) >= count(records);
    }
}
