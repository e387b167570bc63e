package org.securecloudlab.image.signature;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The four properties of an image that its signature stands in. They are not signed themselves.
 *
 * @param signature {@code img_signature}: base64
 * @param hashMethod {@code img_signature_hash_method}
 * @param keyType {@code img_signature_key_type}
 * @param certificateId {@code img_signature_certificate_uuid}: id in the key manager
 */
public record SignatureProperties(
        Optional<String> signature,
        Optional<String> hashMethod,
        Optional<String> keyType,
        Optional<String> certificateId) {
    public static final String SIGNATURE = "img_signature";
    public static final String HASH_METHOD = "img_signature_hash_method";
    public static final String KEY_TYPE = "img_signature_key_type";
    public static final String CERTIFICATE_ID = "img_signature_certificate_uuid";

    /** Picks the four out of all properties of an image. */
    public static SignatureProperties of(Map<String, String> image) {
        return new SignatureProperties(
                Optional.ofNullable(image.get(SIGNATURE)),
                Optional.ofNullable(image.get(HASH_METHOD)),
                Optional.ofNullable(image.get(KEY_TYPE)),
                Optional.ofNullable(image.get(CERTIFICATE_ID)));
    }

    /** All four are there: only then does the image service verify an upload. */
    public boolean isComplete() {
        return all().allMatch(Optional::isPresent);
    }

    /** None of the four is there. */
    public boolean isEmpty() {
        return all().noneMatch(Optional::isPresent);
    }

    private Stream<Optional<String>> all() {
        return Stream.of(certificateId, hashMethod, signature, keyType);
    }
}
