package org.securecloudlab.scheduler.search;

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

    /** Whether such a weigher adds something even where all hosts have the same raw value, because its zero is fixed. */
    boolean hasFixedZero(int column);

    int resources();

    /** What placement may still hand out of a resource; negative when more is used than may be. */
    long room(int host, int resource);
}
