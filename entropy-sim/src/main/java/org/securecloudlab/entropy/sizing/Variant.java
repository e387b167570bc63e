package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.model.EntropyModel;

/** What if something were different. */
public enum Variant {
    /** Twice as many guests. */
    TWICE_THE_GUESTS("twice the guests"),
    /** Guests of an older kernel. */
    OLDER_GUEST_KERNEL("guests of kernel 4.19"),
    /** No processor instruction that is trusted. */
    NO_RDRAND("no trusted RDRAND"),
    /** No cycle counter, so no timing noise. */
    NO_TIMING_NOISE("no cycle counter: no timing noise");

    private static final KernelVersion OLDER = new KernelVersion(4, 19, 0);

    private final String text;

    Variant(String text) {
        this.text = text;
    }

    /** A few words for people. */
    public String text() {
        return text;
    }

    /** The model as it would be; the same one when it is like that already. */
    EntropyModel of(EntropyModel model) {
        return switch (this) {
            case TWICE_THE_GUESTS ->
                model.withGuests(groups(
                        model,
                        group -> new GuestGroup(group.name(), 2 * group.count(), group.profile(), group.exposure())));
            case OLDER_GUEST_KERNEL ->
                profiles(
                        model,
                        p -> p.kernel().compareTo(OLDER) <= 0 ? p : with(p, OLDER, p.trustedCpu(), p.cycleCounter()));
            case NO_RDRAND -> profiles(model, p -> with(p, p.kernel(), false, p.cycleCounter()));
            case NO_TIMING_NOISE -> profiles(model, p -> with(p, p.kernel(), p.trustedCpu(), false));
        };
    }

    private static EntropyModel profiles(EntropyModel model, UnaryOperator<GuestProfile> change) {
        return model.withGuests(groups(
                model,
                group -> new GuestGroup(group.name(), group.count(), change.apply(group.profile()), group.exposure())));
    }

    private static List<GuestGroup> groups(EntropyModel model, UnaryOperator<GuestGroup> change) {
        List<GuestGroup> groups = new ArrayList<>();
        model.guests().forEach(group -> groups.add(change.apply(group)));
        return groups;
    }

    private static GuestProfile with(GuestProfile p, KernelVersion kernel, boolean trustedCpu, boolean cycleCounter) {
        return new GuestProfile(
                kernel,
                p.hz(),
                trustedCpu,
                cycleCounter,
                p.device(),
                p.waits(),
                p.devRandomBytes(),
                p.interruptEverySeconds());
    }
}
