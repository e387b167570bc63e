package org.securecloudlab.scheduler;

import java.util.Collection;
import org.securecloudlab.cloud.document.Nearest;

/** A filter or weigher that a configuration names and that does not exist, or not in the chosen release. */
public final class MissingRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;
    private final String hint;

    private MissingRuleException(String found, String expected, String hint) {
        super(found + "; expected " + expected + (hint.isEmpty() ? "" : ". " + hint));
        this.found = found;
        this.expected = expected;
        this.hint = hint;
    }

    /**
     * None of that name is known of any release.
     *
     * @param there names of the release
     * @param known names of all releases, of which one may be meant
     */
    static MissingRuleException unknown(
            String kind, String name, Collection<String> there, Collection<String> known, NovaRelease release) {
        return new MissingRuleException(
                "unknown " + kind + " [" + name + "]",
                "one of nova " + release + ": " + String.join(", ", there),
                Nearest.find(name, there)
                        .or(() -> Nearest.find(name, known))
                        .map(nearest -> "Maybe " + nearest)
                        .orElse(""));
    }

    /** Other releases had it. */
    static MissingRuleException lacking(String kind, String name, NovaRelease.Span span, NovaRelease release) {
        String one = name.substring(name.lastIndexOf('.') + 1);
        return new MissingRuleException(
                kind + " [" + name + "] is not in nova " + release,
                "a " + kind + " of nova " + release + "; " + span + " had it",
                span.isOver()
                        ? "With the release " + span.last().shortName() + " " + one + " runs by its last rule"
                        : "");
    }

    /** It never ruled a host. */
    static MissingRuleException withoutRule(String kind, String name, String sentence, NovaRelease release) {
        return new MissingRuleException(
                kind + " [" + name + "] " + sentence, "a " + kind + " of nova " + release, name + " " + sentence);
    }

    /** What is named, and what is wrong with it. */
    public String found() {
        return found;
    }

    /** What would have been right. */
    public String expected() {
        return expected;
    }

    /** What to do; empty when {@link #expected} says it all. */
    public String hint() {
        return hint;
    }
}
