package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.numa.FlavorAndImage;
import org.securecloudlab.scheduler.placement.KnownTraits;

/**
 * Traits that nova's request pre-filters want of the host itself ({@code root_required}; nova/scheduler/request_filter.py:
 * require_image_type_support, transform_image_metadata, accelerators_filter, ephemeral_encryption_filter, packed_virtqueue_filter from 29 on,
 * virtio_sound_filter from 32 on, tpm_secret_security_filter from 33 on; releases as {@code deliverables/…/nova.yaml} of openstack/releases tells them).
 */
final class HostTraits {
    static final SchedulerOption<Boolean> IMAGE_TYPES =
            SchedulerOption.bool("scheduler.query_placement_for_image_type_support", false);
    static final SchedulerOption<Boolean> IMAGE_METADATA =
            SchedulerOption.bool("scheduler.image_metadata_prefilter", false);

    /** The image types for which os-traits has a trait. */
    private static final Set<String> KNOWN_TYPES =
            Set.of("AKI", "AMI", "ARI", "ISO", "PLOOP", "QCOW2", "RAW", "VDI", "VHD", "VHDX", "VMDK");

    private static final List<Map.Entry<String, String>> BY_PROPERTY = List.of(
            Map.entry("hw_cdrom_bus", "COMPUTE_STORAGE_BUS"),
            Map.entry("hw_disk_bus", "COMPUTE_STORAGE_BUS"),
            Map.entry("hw_video_model", "COMPUTE_GRAPHICS_MODEL"),
            Map.entry("hw_vif_model", "COMPUTE_NET_VIF_MODEL"),
            Map.entry("hw_architecture", "HW_ARCH"),
            Map.entry("hw_emulation_architecture", "COMPUTE_ARCH"),
            Map.entry("hw_viommu_model", "COMPUTE_VIOMMU"));

    private final RequestContext request;
    private final ImageProperties image;
    private final FlavorAndImage wish;
    private final TreeSet<String> traits = new TreeSet<>();

    private HostTraits(RequestContext request) {
        this.request = request;
        this.image = request.imageProperties();
        this.wish = new FlavorAndImage(request.spec().flavor(), image);
    }

    static SortedSet<String> of(RequestContext request) {
        HostTraits asked = new HostTraits(request);
        if (request.option(IMAGE_TYPES)) {
            asked.imageType().ifPresent(asked.traits::add);
        }
        if (request.option(IMAGE_METADATA)) {
            asked.traits.addAll(asked.imageMetadata());
        }
        if (asked.wish.spec(DeviceProfile.EXTRA_SPEC).isPresent()) {
            asked.traits.add("COMPUTE_ACCELERATORS");
        }
        asked.ephemeralEncryption();
        asked.laterReleases(request.option(NovaRelease.OPTION));
        return asked.traits;
    }

    private boolean isOn(String name) {
        return wish.either(name).filter(PythonFlag::isTrue).isPresent();
    }

    private void laterReleases(NovaRelease release) {
        if (release.isFrom(NovaRelease.CARACAL) && isOn("virtio_packed_ring")) {
            traits.add("COMPUTE_NET_VIRTIO_PACKED");
        }
        if (release.isFrom(NovaRelease.FLAMINGO)
                && wish.either("sound_model").filter("virtio"::equals).isPresent()) {
            traits.add("COMPUTE_SOUND_MODEL_VIRTIO");
        }
        if (release.isFrom(NovaRelease.GAZPACHO) && wish.either("tpm_version").isPresent()) {
            String security = wish.spec("hw:tpm_secret_security").orElse("user");
            traits.add("COMPUTE_SECURITY_TPM_SECRET_SECURITY_" + security.toUpperCase(Locale.ROOT));
        }
    }

    private Optional<String> imageType() {
        return request.spec()
                .image()
                .flatMap(Image::diskFormat)
                .map(format -> format.toUpperCase(Locale.ROOT))
                .filter(KNOWN_TYPES::contains)
                .map(format -> "COMPUTE_IMAGE_TYPE_" + format);
    }

    // One value without a trait of its name, and nova asks for none of them.
    private List<String> imageMetadata() {
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, String> each : BY_PROPERTY) {
            Optional<String> value = image.get(each.getKey());
            if (value.isEmpty()) {
                continue;
            }
            String trait = each.getValue() + "_" + value.get().replace('-', '_').toUpperCase(Locale.ROOT);
            if (!KnownTraits.contains(trait)) {
                return List.of();
            }
            asked.add(trait);
        }
        return asked;
    }

    private void ephemeralEncryption() {
        if (isOn("ephemeral_encryption")) {
            traits.add("COMPUTE_EPHEMERAL_ENCRYPTION");
            wish.either("ephemeral_encryption_format")
                    .ifPresent(format -> traits.add("COMPUTE_EPHEMERAL_ENCRYPTION_" + format.toUpperCase(Locale.ROOT)));
        }
    }
}
