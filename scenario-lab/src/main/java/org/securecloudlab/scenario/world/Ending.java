package org.securecloudlab.scenario.world;

/** How an instance's life ends. */
public enum Ending {
    /** Somebody deleted it. */
    DELETED("deleted"),
    /** Its lifetime was over. */
    EXPIRED("expired");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** As timelines name it. */
    public String label() {
        return label;
    }
}
