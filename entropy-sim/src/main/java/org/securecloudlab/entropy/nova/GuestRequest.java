package org.securecloudlab.entropy.nova;

import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What decides of a guest's device.
 *
 * @param release nova's
 * @param imageProperties the image's, such as {@code hw_rng_model}
 * @param extraSpecs the flavor's, such as {@code hw_rng:rate_bytes}
 * @param rngDevPath {@code [libvirt] rng_dev_path}, when it is set
 * @param virtType {@code [libvirt] virt_type}: {@code kvm}, {@code qemu}, {@code lxc}, …
 */
public record GuestRequest(
        NovaRelease release,
        SortedMap<String, String> imageProperties,
        SortedMap<String, String> extraSpecs,
        Optional<String> rngDevPath,
        String virtType) {
    public GuestRequest {
        imageProperties = Sorted.map(imageProperties);
        extraSpecs = Sorted.map(extraSpecs);
    }
}
