package org.securecloudlab.entropy.sizing;

/** What decides of the number of sources. */
public enum Binding {
    /** Nothing: entropy is not the bottleneck. */
    NONE("entropy is not the bottleneck: the target holds without any source"),
    /** The peak of the storm. */
    STORM("the storm's peak: so many guests ask for their first seed at once"),
    /** The refills. */
    REFILLS("the steady refills of guests that run already"),
    /** A flavor's limit. */
    FLAVOR_LIMIT("the flavor's limit: no number of sources makes a guest wait less"),
    /** The guests' kernel. */
    GUEST_KERNEL("the guests themselves: no number of sources makes them wait less"),
    /** No device. */
    NO_DEVICE("guests without a device: no source can reach them"),
    /** Too few types or too small a limit of the search. */
    SEARCH_LIMIT("the search's limit: more sources than were tried are needed");

    private final String text;

    Binding(String text) {
        this.text = text;
    }

    /** A clause for people. */
    public String text() {
        return text;
    }
}
