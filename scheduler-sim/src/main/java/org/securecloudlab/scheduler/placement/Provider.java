package org.securecloudlab.scheduler.placement;

import java.util.SortedSet;
import org.securecloudlab.cloud.Sentence;

/** A resource provider with what it has and what of it is allocated by now. */
public interface Provider {

    /** Its name, for messages. */
    String name();

    /** Its UUID, by which pools of PCI devices name it. */
    String uuid();

    /** Whether it has an inventory of a class. */
    boolean offers(String resourceClass);

    /** Whether so much may be allocated at once now: within the capacity, the units and the step. */
    boolean fits(String resourceClass, long amount);

    /** The same for what several groups take together, of which placement checks capacity and the largest unit only. */
    boolean fitsInAll(String resourceClass, long amount);

    /** What is left; negative when more is allocated than may be. */
    long room(String resourceClass);

    /** What a refusal shows: free of capacity, or the unit rule that is broken. */
    Sentence describe(String resourceClass, long amount);

    /** Its traits. */
    SortedSet<String> traits();
}
