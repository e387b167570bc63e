package org.securecloudlab.entropy.sizing;

import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.linux.DriverGeneration;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;

/** What the guests of a model take from one desk: all of them at a broker, those of one host at a device in each host. */
final class Demand {
    private static final int BUFFER_BITS = 512;
    private static final int REFILL_SECONDS = 60;

    private Demand() {}

    /** Guests with a device at one desk. */
    static double requests(EntropyModel model) {
        double guests = model.guests().stream()
                .filter(group -> group.profile().device().isPresent())
                .mapToInt(GuestGroup::count)
                .sum();
        return guests / desks(model);
    }

    private static double desks(EntropyModel model) {
        return model.backing() == Backing.BROKER ? 1 : model.hosts();
    }

    /** Bits until the first seed counts, mean over guests with a device. */
    static double seedBits(EntropyModel model) {
        double bits = 0;
        double guests = 0;
        for (GuestGroup group : model.guests()) {
            if (group.profile().device().isPresent()) {
                bits += group.count() * (double) seedBits(group);
                guests += group.count();
            }
        }
        return guests == 0 ? BUFFER_BITS : bits / guests;
    }

    private static long seedBits(GuestGroup group) {
        boolean old = DriverGeneration.of(group.profile().kernel()) == DriverGeneration.ONE_REQUEST;
        KernelEra era = KernelEra.of(group.profile().kernel());
        boolean keyFirst = old && era != KernelEra.TWO_POOLS;
        long blocking = era.devRandomBlocksForEver() ? group.profile().devRandomBytes() * Byte.SIZE : 0;
        return (keyFirst ? 2L * BUFFER_BITS : BUFFER_BITS) + blocking;
    }

    /** Bits a second of refills at one desk, guests of 5.18 and later; the others ask only when somebody takes bits out. */
    static double steady(EntropyModel model) {
        double guests = model.guests().stream()
                .filter(group -> group.profile().device().isPresent())
                .filter(group -> KernelEra.of(group.profile().kernel()) == KernelEra.HASH_POOL)
                .mapToInt(GuestGroup::count)
                .sum();
        return guests / desks(model) * BUFFER_BITS / REFILL_SECONDS;
    }
}
