package org.securecloudlab.entropy.nova;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.securecloudlab.entropy.virtio.Limiter;

/**
 * Resolves the device of a guest.
 *
 * <p>Source: {@code _add_rng_device} and {@code _guest_add_rng_device} in {@code nova/virt/libvirt/driver.py}; the device by default:
 * commit de512f2c02 (Ussuri); {@code rng_dev_path}: {@code nova/conf/libvirt.py}, default since Rocky; extra specs: {@code
 * nova/api/validation/extra_specs/hw.py}, Ussuri.
 */
public final class DeviceResolver {
    private static final Set<String> WITH_DEVICE = Set.of("kvm", "qemu", "");
    /** oslo_utils.strutils.bool_from_string. */
    private static final Set<String> TRUE_WORDS = Set.of("1", "t", "true", "on", "y", "yes");

    private static final int BUFFER_BYTES = 64;

    private final GuestRequest request;
    private final List<Note> notes = new ArrayList<>();

    private DeviceResolver(GuestRequest request) {
        this.request = request;
    }

    /** The device of a guest, and why. */
    public static GuestDevice resolve(GuestRequest request) {
        return new DeviceResolver(request).device();
    }

    private GuestDevice device() {
        boolean attached = attached();
        if (request.imageProperties().containsKey("hw_rng")) {
            notes.add(Note.GUIDE_PROPERTY);
        }
        if (!attached) {
            return new GuestDevice(false, false, Limiter.NONE, Optional.empty(), notes);
        }
        Limiter limiter = limiter();
        boolean rate = limiter.maxBytes().isPresent();
        return new GuestDevice(true, rate, limiter, path(), notes);
    }

    private boolean attached() {
        if (!WITH_DEVICE.contains(request.virtType().toLowerCase(Locale.ROOT))) {
            notes.add(Note.OTHER_VIRT_TYPE);
            return false;
        }
        return request.release().atLeast(NovaRelease.USSURI) ? byDefault() : onRequest();
    }

    private boolean byDefault() {
        if (request.imageProperties().containsKey("hw_rng_model")) {
            notes.add(Note.MODEL_IGNORED);
        }
        String allowed = request.extraSpecs().get("hw_rng:allowed");
        boolean attached = allowed == null || isTrue(allowed);
        notes.add(attached ? Note.BY_DEFAULT : Note.FLAVOR_FORBIDS);
        return attached;
    }

    private boolean onRequest() {
        boolean asks = "virtio".equals(request.imageProperties().get("hw_rng_model"));
        boolean allows = isTrue(request.extraSpecs().getOrDefault("hw_rng:allowed", ""));
        if (!asks) {
            notes.add(Note.IMAGE_DOES_NOT_ASK);
        }
        if (!allows) {
            notes.add(Note.FLAVOR_DOES_NOT_ALLOW);
        }
        return asks && allows;
    }

    private Limiter limiter() {
        OptionalLong bytes = whole("hw_rng:rate_bytes");
        OptionalLong period = whole("hw_rng:rate_period");
        boolean hasBytes = bytes.orElse(0) > 0;
        boolean hasPeriod = period.orElse(0) > 0;
        if (hasBytes && !hasPeriod) {
            notes.add(Note.BYTES_WITHOUT_PERIOD);
        } else if (hasPeriod && !hasBytes) {
            notes.add(Note.PERIOD_WITHOUT_BYTES);
        }
        if (!hasBytes || !hasPeriod) {
            return Limiter.NONE;
        }
        notes.add(Note.PERIOD_IN_MILLISECONDS);
        if (bytes.getAsLong() % BUFFER_BYTES != 0) {
            notes.add(Note.CUTS_BUFFERS);
        }
        if (bytes.getAsLong() < BUFFER_BYTES) {
            notes.add(Note.DELAYS_READINESS);
        }
        return Limiter.of(bytes.getAsLong(), period.getAsLong());
    }

    private OptionalLong whole(String spec) {
        String value = request.extraSpecs().get(spec);
        if (value == null) {
            return OptionalLong.empty();
        }
        String digits = value.strip();
        if (!digits.matches("\\d{1,15}")) {
            notes.add(Note.NO_NUMBER);
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    private Optional<String> path() {
        notes.add(Note.NO_EGD);
        Optional<String> set = request.rngDevPath().map(String::strip).filter(path -> !path.isEmpty());
        if (set.isEmpty() && !request.release().atLeast(NovaRelease.ROCKY)) {
            notes.add(Note.HYPERVISOR_DEFAULT);
            return Optional.empty();
        }
        String path = set.orElse("/dev/urandom");
        notes.add(path.equals("/dev/urandom") ? Note.KERNEL_BACKEND : Note.PATH_MUST_EXIST);
        return Optional.of(path);
    }

    private static boolean isTrue(String word) {
        return TRUE_WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
