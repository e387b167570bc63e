package org.securecloudlab.entropy.nova;

import org.securecloudlab.cloud.Sentence;

/** What the resolution of a device has to say, each from one rule. */
public enum Note {
    /** Up to Train: the image does not ask for the device. */
    IMAGE_DOES_NOT_ASK("the image has no hw_rng_model=virtio, which releases before Ussuri need"),
    /** Up to Train: the flavor does not allow it. */
    FLAVOR_DOES_NOT_ALLOW("the flavor has no hw_rng:allowed=true, which releases before Ussuri need"),
    /** The flavor forbids it. */
    FLAVOR_FORBIDS("the flavor says hw_rng:allowed=false"),
    /** Only qemu and kvm have it. */
    OTHER_VIRT_TYPE("virt_type is neither kvm nor qemu"),
    /** Since Ussuri. */
    BY_DEFAULT("since Ussuri every guest gets the device"),
    /** Since Ussuri the image's property says nothing. */
    MODEL_IGNORED("hw_rng_model is accepted and ignored since Ussuri"),
    /** The security guide's name of the property. */
    GUIDE_PROPERTY("the security guide writes hw_rng; nova's property is hw_rng_model, and hw_rng does nothing"),
    /** The trap. */
    BYTES_WITHOUT_PERIOD(
            "hw_rng:rate_bytes without hw_rng:rate_period: nova writes no <rate>, so there is no limit at all"),
    /** The same the other way. */
    PERIOD_WITHOUT_BYTES(
            "hw_rng:rate_period without hw_rng:rate_bytes: nova writes no <rate>, so there is no limit at all"),
    /** Milliseconds. */
    PERIOD_IN_MILLISECONDS("hw_rng:rate_period is in milliseconds; the first documentation said seconds"),
    /** A limit that is not a multiple of the driver's buffer. */
    CUTS_BUFFERS("the limit is no multiple of 64 bytes: guests of 6.1.187, 6.12.107 and later may hang in /dev/hwrng"),
    /** A limit that delays readiness. */
    DELAYS_READINESS("a period carries less than the 64 bytes that make a guest's generator ready"),
    /** The path is the hypervisor's. */
    HYPERVISOR_DEFAULT("rng_dev_path is unset and has no default before Rocky: the hypervisor reads /dev/random"),
    /** No EGD. */
    NO_EGD("nova never writes an EGD backend: EGD has to stand behind a device path of the host"),
    /** Boot fails when it is missing. */
    PATH_MUST_EXIST("a host without that path fails the boot (RngDeviceNotExist)"),
    /** A value that is no number. */
    NO_NUMBER("hw_rng:rate_bytes or hw_rng:rate_period is no whole number from 0: the boot fails"),
    /** The kernel is asked, not the hardware. */
    KERNEL_BACKEND("the host's kernel answers: never blocking, but only as fresh as its own reseeds");

    private final String text;

    Note(String text) {
        this.text = text;
    }

    /** One sentence for people, without a full stop. */
    public String text() {
        return text;
    }

    /** The same as a value. */
    public Sentence sentence() {
        return Sentence.of("device." + name(), text);
    }
}
