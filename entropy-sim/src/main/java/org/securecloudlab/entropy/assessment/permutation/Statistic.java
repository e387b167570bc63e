package org.securecloudlab.entropy.assessment.permutation;

import java.util.EnumSet;
import java.util.Set;

/** The nineteen statistics of SP 800-90B 5.1.1 to 5.1.11, in the names and the order of the NIST tool. */
public enum Statistic {
    EXCURSION("excursion"),
    DIRECTIONAL_RUNS("numDirectionalRuns"),
    LONGEST_DIRECTIONAL_RUN("lenDirectionalRuns"),
    INCREASES_DECREASES("numIncreasesDecreases"),
    RUNS_BY_MEDIAN("numRunsMedian"),
    LONGEST_RUN_BY_MEDIAN("lenRunsMedian"),
    AVERAGE_COLLISION("avgCollision"),
    LARGEST_COLLISION("maxCollision"),
    PERIODICITY_1("periodicity(1)", 1),
    PERIODICITY_2("periodicity(2)", 2),
    PERIODICITY_8("periodicity(8)", 8),
    PERIODICITY_16("periodicity(16)", 16),
    PERIODICITY_32("periodicity(32)", 32),
    COVARIANCE_1("covariance(1)", 1),
    COVARIANCE_2("covariance(2)", 2),
    COVARIANCE_8("covariance(8)", 8),
    COVARIANCE_16("covariance(16)", 16),
    COVARIANCE_32("covariance(32)", 32),
    COMPRESSION("compression");

    static final Set<Statistic> PERIODICITIES = EnumSet.range(PERIODICITY_1, PERIODICITY_32);
    static final Set<Statistic> COVARIANCES = EnumSet.range(COVARIANCE_1, COVARIANCE_32);

    private final String key;
    private final int lag;

    Statistic(String key) {
        this(key, 0);
    }

    Statistic(String key, int lag) {
        this.key = key;
        this.lag = lag;
    }

    /** Its name in machine-readable results. */
    public String key() {
        return key;
    }

    /** The distance p of a periodicity or covariance. */
    int lag() {
        return lag;
    }
}
