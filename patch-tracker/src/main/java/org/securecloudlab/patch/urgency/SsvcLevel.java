package org.securecloudlab.patch.urgency;

/** What CISA's SSVC table recommends ("CISA Levels" 1.1.0). */
public enum SsvcLevel {
    TRACK("Track"),
    TRACK_STAR("Track*"),
    ATTEND("Attend"),
    ACT("Act");

    private final String label;

    SsvcLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
