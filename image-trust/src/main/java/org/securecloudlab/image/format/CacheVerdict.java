package org.securecloudlab.image.format;

import java.util.List;
import java.util.Optional;

/**
 * What a compute node made of an image file that it downloaded.
 *
 * @param refusal why it may not become a base file; empty when it is cached
 * @param base the file that is kept and that later boots use without a check; empty when refused
 * @param detectedFormat what nova's own inspection takes it for; empty when it saw several, or did not look
 * @param qemuFormat what qemu takes it for; empty when it did not come to that
 * @param dangers what is dangerous in the image, whatever the configuration says
 */
public record CacheVerdict(
        Optional<Refused> refusal,
        Optional<BaseFile> base,
        Optional<String> detectedFormat,
        Optional<String> qemuFormat,
        List<Danger> dangers) {

    public CacheVerdict {
        dangers = List.copyOf(dangers);
    }

    /**
     * A refusal.
     *
     * @param exception nova's exception, without its module
     * @param reason nova's reason
     */
    public record Refused(String exception, String reason) {
        static Refused unacceptable(String reason) {
            return new Refused("ImageUnacceptable", reason);
        }
    }

    /**
     * A base file.
     *
     * @param sizeBytes its size
     * @param sha256 digest of its bytes; empty where this build cannot tell them
     */
    public record BaseFile(long sizeBytes, Optional<String> sha256) {}

    /**
     * A danger.
     *
     * @param code our word for it
     * @param detail what was found
     * @param source the advisory
     */
    public record Danger(String code, String detail, String source) {}

    public boolean isCached() {
        return refusal.isEmpty();
    }
}
