package org.securecloudlab.entropy.model;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.source.SourceType;

/**
 * Sources of one type.
 *
 * @param type what they are
 * @param each one of them: its rate, which is the catalogue's unless it is overridden, and when it serves
 * @param count how many there are, in each host or behind the broker
 * @param price of one, in any currency; 0 when nothing is said
 */
public record SourceStock(SourceType type, SourceUnit each, int count, double price) {

    /** So many of them. */
    public List<SourceUnit> units(int number) {
        List<SourceUnit> units = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            units.add(each);
        }
        return units;
    }
}
