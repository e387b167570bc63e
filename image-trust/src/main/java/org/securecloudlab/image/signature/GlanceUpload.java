package org.securecloudlab.image.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.digest.Multihash;

/**
 * An upload to the image service (glance {@code location.py}, {@code ImageProxy.set_data}): verified only if all four properties are
 * there, never by certificate or date; MD5 and multihash are computed on the way.
 */
public final class GlanceUpload {
    private GlanceUpload() {}

    /**
     * Judges one.
     *
     * @param presetChecksum an MD5 that the image already carries and must match
     * @param preset a multihash that the image already carries: its algorithm is used, its value, unless empty, must match
     */
    public static GlanceVerdict judge(
            SignatureProperties properties,
            KeyManager keys,
            ImageFeed image,
            Optional<String> presetChecksum,
            Optional<Multihash> preset)
            throws IOException {
        Optional<SignatureCheck> check;
        MessageDigest multihash;
        String algorithm = preset.map(Multihash::algorithm).orElse(Multihash.DEFAULT_ALGORITHM);
        try {
            check = properties.isComplete() ? Optional.of(SignatureCheck.of(properties, keys)) : Optional.empty();
            multihash = Multihash.digest(algorithm)
                    .orElseThrow(() -> new RefusedException(Refusal.escaped(
                            Stage.VERIFIER,
                            RaisedException.VALUE_ERROR,
                            "a hash algorithm [" + algorithm + "] that is not known")));
        } catch (RefusedException e) {
            return refused(e.refusal(), false);
        }
        MessageDigest md5 = Digests.of("MD5");
        List<MessageDigest> digests = new ArrayList<>(List.of(md5, multihash));
        Optional<MessageDigest> signed = check.map(SignatureCheck::hash).map(hash -> Digests.of(hash.propertyValue()));
        signed.ifPresent(digests::add);
        image.to(digests);
        Optional<Refusal> mismatch =
                check.flatMap(c -> c.refusal(signed.orElseThrow().digest()));
        if (mismatch.isPresent()) {
            return mismatch(mismatch.get());
        }
        String checksum = HexFormat.of().formatHex(md5.digest());
        Multihash kept = new Multihash(algorithm, HexFormat.of().formatHex(multihash.digest()));
        if (differs(presetChecksum, checksum) || differs(preset.map(Multihash::value), kept.value())) {
            return refused(
                    new Refusal(
                            Stage.DATA,
                            RaisedException.UPLOAD_EXCEPTION,
                            "digest-differs",
                            "a digest that the image carries differs from its bytes"),
                    signed.isPresent());
        }
        Stage stage = signed.isPresent() ? Stage.DATA : Stage.NONE;
        return new GlanceVerdict(
                stage, signed.isPresent(), Optional.empty(), false, Optional.of(checksum), Optional.of(kept));
    }

    /** A wrong signature removes what was stored; an exception that nobody planned leaves it. */
    private static GlanceVerdict mismatch(Refusal refusal) {
        boolean planned = refusal.exception() == RaisedException.INVALID_SIGNATURE;
        Refusal said =
                planned ? Refusal.planned(Stage.DATA, "signature-mismatch-on-upload", refusal.detail()) : refusal;
        return new GlanceVerdict(Stage.DATA, true, Optional.of(said), planned, Optional.empty(), Optional.empty());
    }

    private static GlanceVerdict refused(Refusal refusal, boolean checked) {
        return new GlanceVerdict(
                refusal.stage(), checked, Optional.of(refusal), false, Optional.empty(), Optional.empty());
    }

    private static boolean differs(Optional<String> preset, String found) {
        return preset.filter(value -> !value.isEmpty() && !value.equals(found)).isPresent();
    }
}
