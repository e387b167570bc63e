package org.securecloudlab.image.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Needs a cloud: images that carry none of the signature properties (guide I9).
 */
public final class UnsignedImagesRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "CLOUD-IMAGES-UNSIGNED",
            Severity.MEDIUM,
            Area.IMAGES,
            "guide I9",
            Guide.IMAGE_SIGNATURES,
            "Nobody can tell whether these images were changed; with signature checks on they do " + "not boot.");
    private static final int SHOWN = 20;
    private static final List<String> SIGNATURE = List.of(
            "img_signature", "img_signature_certificate_uuid", "img_signature_hash_method", "img_signature_key_type");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.cloud().stream()
                .flatMap(cloud -> finding(cloud).stream())
                .toList();
    }

    private static Optional<Finding> finding(Cloud cloud) {
        List<Image> active = cloud.images().stream()
                .filter(image -> image.status().equals("active"))
                .toList();
        List<String> unsigned = active.stream()
                .filter(image -> !image.properties().keySet().containsAll(SIGNATURE))
                .map(image -> image.name().isEmpty() ? image.id() : image.name())
                .toList();
        if (unsigned.isEmpty()) {
            return Optional.empty();
        }
        String found = unsigned.size() + " of " + active.size() + " images";
        Finding finding = INFO.on(cloud, "images", "img_signature", found)
                .fix(Fix.words("sign them and set " + String.join(", ", SIGNATURE)));
        return Optional.of(finding.note(String.join(", ", unsigned.subList(0, Math.min(SHOWN, unsigned.size())))
                + (unsigned.size() > SHOWN ? ", and " + (unsigned.size() - SHOWN) + " more" : "")));
    }
}
