package org.securecloudlab.entropy.assessment;

/** The estimators of SP 800-90B 6.3, in its order. */
public enum Estimator {
    MOST_COMMON_VALUE("mcv", "Most common value", "6.3.1"),
    COLLISION("collision", "Collision", "6.3.2"),
    MARKOV("markov", "Markov", "6.3.3"),
    COMPRESSION("compression", "Compression", "6.3.4"),
    T_TUPLE("tTuple", "t-Tuple", "6.3.5"),
    LRS("lrs", "Longest repeated substring", "6.3.6"),
    MULTI_MCW("multiMCW", "MultiMCW prediction", "6.3.7"),
    LAG("lag", "Lag prediction", "6.3.8"),
    MULTI_MMC("multiMMC", "MultiMMC prediction", "6.3.9"),
    LZ78Y("lz78y", "LZ78Y prediction", "6.3.10");

    private final String key;
    private final String title;
    private final String section;

    Estimator(String key, String title, String section) {
        this.key = key;
        this.title = title;
        this.section = section;
    }

    /** Its name in machine-readable results. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** Its section of SP 800-90B. */
    public String section() {
        return section;
    }
}
