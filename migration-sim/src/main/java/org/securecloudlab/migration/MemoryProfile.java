package org.securecloudlab.migration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How common services write to their memory, for those who have not measured theirs. Every figure is an assumption of ours, chosen for its
 * order of magnitude; {@code calc-dirty-rate} on the real guest replaces it, and a prediction made from one says so.
 */
public enum MemoryProfile {
    /** Nothing to do but timers and logs. */
    IDLE(0.3, 50, 0.002, 0, 0),
    /** Web server or proxy with buffers that are used again and again. */
    WEB(0.5, 1_500, 0.05, 0.2, 0.8),
    /** Java application: allocation runs through the young generation from end to end. */
    JVM(0.8, 8_000, 0.25, 0, 0),
    /** Relational database: shared buffers, some hot. */
    DATABASE(0.85, 5_000, 0.3, 0.1, 0.7),
    /** In-memory store under writes. */
    KEY_VALUE_STORE(0.8, 12_000, 0.6, 0.1, 0.5),
    /** Compilers and tests. */
    BUILD(0.7, 20_000, 0.4, 0, 0),
    /** Numerical code that sweeps large arrays. */
    NUMERICAL(0.9, 60_000, 0.7, 0, 0);

    private final double usedShare;
    private final double writesPerSecond;
    private final double workingSetShare;
    private final double hotShareOfSet;
    private final double hotShareOfWrites;

    MemoryProfile(
            double usedShare,
            double writesPerSecond,
            double workingSetShare,
            double hotShareOfSet,
            double hotShareOfWrites) {
        this.usedShare = usedShare;
        this.writesPerSecond = writesPerSecond;
        this.workingSetShare = workingSetShare;
        this.hotShareOfSet = hotShareOfSet;
        this.hotShareOfWrites = hotShareOfWrites;
    }

    /** By its name, in any case, with {@code -} or {@code _}. */
    public static Optional<MemoryProfile> find(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(p -> p.name().equals(constant)).findFirst();
    }

    /** The name as documents write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Share of the guest's memory that has content. */
    public double usedShare() {
        return usedShare;
    }

    /** Page writes a second of a guest that is busy with it. */
    public double writesPerSecond() {
        return writesPerSecond;
    }

    /** How it writes to a memory. */
    public GuestWrites writes(GuestMemory memory) {
        long workingSet = Math.max(1, Math.round(memory.contentPages() * workingSetShare));
        WritePattern pattern;
        if (this == JVM || this == NUMERICAL) {
            pattern = new WritePattern.Sequential(workingSet);
        } else if (hotShareOfSet > 0) {
            pattern = new WritePattern.HotCold(workingSet, Math.round(workingSet * hotShareOfSet), hotShareOfWrites);
        } else {
            pattern = new WritePattern.Uniform(workingSet);
        }
        return new GuestWrites(pattern, writesPerSecond, this == NUMERICAL || this == BUILD, ALWAYS_DIRTY_PAGES, 8);
    }

    /** What a running kernel touches all the time: an assumption. */
    private static final int ALWAYS_DIRTY_PAGES = 20;
}
