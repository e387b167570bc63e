package org.securecloudlab.scheduler.search;

import java.util.OptionalDouble;

/** What the search reads of the hosts. */
public interface HostSource {
    int hosts();

    /** Which kind a host is of; two hosts of a kind differ in nothing but their state. Kinds are numbered from 0. */
    int kind(int host);

    int kinds();

    /** Which multipliers the weighers have for hosts of a kind. Classes are numbered from 0. */
    int weightClass(int kind);

    int weightClasses();

    /** How many weighers depend on a host's state alone. */
    int columns();

    /** The raw value of such a weigher, raised to its minimum and lowered to its maximum. */
    double value(int host, int column);

    /** The zero of such a weigher's normalisation, where it is fixed: then it adds something even where all hosts have the same other raw value. */
    OptionalDouble fixedZero(int column);

    /** Whether some host's multiplier of such a weigher is not 0. */
    boolean isWeighed(int column);

    int resources();

    /** What placement may still hand out of a resource; negative when more is used than may be. */
    long room(int host, int resource);
}
