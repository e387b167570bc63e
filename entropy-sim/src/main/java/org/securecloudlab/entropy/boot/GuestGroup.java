package org.securecloudlab.entropy.boot;

import org.securecloudlab.entropy.guest.GuestProfile;

/**
 * Equal guests.
 *
 * @param name for reports
 * @param count how many
 * @param profile what they are
 * @param exposure what makes their random numbers poor, whether or not they wait
 */
public record GuestGroup(String name, int count, GuestProfile profile, Exposure exposure) {

    /**
     * What makes random numbers poor.
     *
     * @param readsUrandomEarly a program reads {@code /dev/urandom} before the generator is ready
     * @param cloneOfMemory started from a memory image that other guests share
     * @param generationId whether the hypervisor offers a VM generation id
     * @param seedFileInImage whether the image ships a seed file that is credited
     */
    public record Exposure(
            boolean readsUrandomEarly, boolean cloneOfMemory, boolean generationId, boolean seedFileInImage) {
        /** Nothing of that. */
        public static final Exposure NONE = new Exposure(false, false, true, false);
    }
}
