package org.securecloudlab.image.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.format.CacheSettings;
import org.securecloudlab.image.format.CacheStep;
import org.securecloudlab.image.format.CacheVerdict;
import org.securecloudlab.image.signature.GlanceUpload;
import org.securecloudlab.image.signature.GlanceVerdict;
import org.securecloudlab.image.signature.NovaDownload;
import org.securecloudlab.image.signature.NovaTrust;
import org.securecloudlab.image.signature.NovaVerdict;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.kernel.Progress;

/**
 * Where rehearsals get their images, keys and verdicts. A verdict is reached once, by the real check on real bytes, and kept; not
 * for several threads.
 */
public final class Workshop {
    private static final SignatureProperties UNSIGNED =
            new SignatureProperties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int ALTERED_BYTE = 4_711;

    private final Signers signers = new Signers();
    private final byte[] disk = OwnersDisk.content();
    private final String genuineSha256 = Digests.hex("SHA-256", disk);
    private final String genuineVerityRoot = MerkleRoot.of(disk);
    private final Map<String, Cargo> cargoes = new HashMap<>();
    private final Map<List<Object>, Object> verdicts = new HashMap<>();

    /** The disk as its owner made it. */
    String genuineSha256() {
        return genuineSha256;
    }

    /** Where an image's disk differs from the one that its owner made. */
    Optional<RehearsalTrace.Difference> difference(Cargo cargo) {
        return OwnersDisk.difference(disk, cargo.disk());
    }

    /** The owner's image before it is signed. */
    Cargo genuine(boolean isRaw) {
        String format = isRaw ? "raw" : "qcow2";
        return cargo(format, () -> unsigned(format, disk, format));
    }

    /** As its owner builds it, with the root of the disk in its properties. */
    Cargo built(Cargo cargo) {
        String name = cargo.name() + ", built";
        return cargo(name, () -> Cargo.of(
                        name,
                        cargo.file(),
                        cargo.disk(),
                        cargo.format(),
                        cargo.properties(),
                        cargo.toldSha512(),
                        Optional.of(verityRoot(cargo)))
                .listed(cargo.isListed()));
    }

    /** As its owner signs it. */
    Cargo signed(Cargo cargo, SignerState signer) {
        String how = "signed " + signer;
        return cargo(cargo.name() + ", " + how, () -> with(cargo, how, signers.owner(signer)));
    }

    /** As the image service tells its checksum from now on. */
    Cargo hashed(Cargo cargo) {
        return cargo(
                cargo.name() + ", hashed",
                () -> Cargo.of(
                        cargo.name() + ", hashed",
                        cargo.file(),
                        cargo.disk(),
                        cargo.format(),
                        cargo.properties(),
                        cargo.fileSha512(),
                        cargo.toldVerityRoot()));
    }

    /** After an attack. */
    Cargo altered(Cargo cargo, Means means, SignerState signer) {
        return cargo(cargo.name() + ", " + means + " " + signer, () -> alter(cargo, means, signer));
    }

    private Cargo alter(Cargo cargo, Means means, SignerState signer) {
        byte[] changed = cargo.disk().clone();
        changed[ALTERED_BYTE] ^= 1;
        Cargo bytes = unsigned(cargo.name() + ", " + means + " " + signer, changed, cargo.format());
        return switch (means) {
            case BYTES ->
                Cargo.of(
                        bytes.name(),
                        bytes.file(),
                        changed,
                        cargo.format(),
                        cargo.properties(),
                        cargo.toldSha512(),
                        cargo.toldVerityRoot());
            case VENDOR_KEY -> bytes.listed(true);
            case METADATA -> bytes;
            case OWN_CERTIFICATE -> with(bytes, "", signers.attacker());
            case EXPIRED_CERTIFICATE -> with(bytes, "", signers.expiredOwner());
            case STOLEN_KEY -> with(bytes, "", signers.oldOwner(signer));
            case DISGUISED_FORMAT -> disguised(cargo, signer);
        };
    }

    private Cargo disguised(Cargo cargo, SignerState signer) {
        byte[] file = TinyQcow2.withDataFile("/etc/passwd");
        Cargo hostile = Cargo.of(
                cargo.name() + ", hostile",
                file,
                file,
                "raw",
                UNSIGNED,
                Digests.hex("SHA-512", file),
                Optional.empty());
        return cargo.properties().isComplete() ? with(hostile, "", signers.owner(signer)) : hostile;
    }

    private static Cargo unsigned(String name, byte[] disk, String format) {
        byte[] file = format.equals("qcow2") ? TinyQcow2.of(disk) : disk;
        return Cargo.of(
                name, file, disk, format, UNSIGNED, Digests.hex("SHA-512", file), Optional.of(MerkleRoot.of(disk)));
    }

    private static Cargo with(Cargo cargo, String how, Signer signer) {
        String name = how.isEmpty() ? cargo.name() : cargo.name() + ", " + how;
        return Cargo.of(
                        name,
                        cargo.file(),
                        cargo.disk(),
                        cargo.format(),
                        signer.sign(cargo.file()),
                        cargo.toldSha512(),
                        cargo.toldVerityRoot())
                .listed(cargo.isListed());
    }

    /** What decides on the node in a configuration. */
    static NovaTrust trust(BootConfiguration configuration, BootPath path) {
        List<String> authority = List.of(Signers.TRUSTED_AUTHORITY);
        return new NovaTrust(
                configuration.verifySignatures(),
                configuration.validateCertificates(),
                configuration.hasDefaultTrustedIds() ? authority : List.of(),
                configuration.hasUserTrustedIds() && path.heedsUserIds() ? authority : List.of());
    }

    GlanceVerdict upload(Cargo cargo) {
        return verdict(
                GlanceVerdict.class,
                List.of("upload", cargo.name()),
                () -> GlanceUpload.judge(
                        cargo.properties(), signers.keyManager(), feed(cargo), Optional.empty(), Optional.empty()));
    }

    NovaVerdict download(Cargo cargo, NovaTrust trust, SignerState signer) {
        return verdict(
                NovaVerdict.class,
                List.of("download", cargo.name(), trust, signer),
                () -> NovaDownload.judge(
                        trust, cargo.properties(), signers.keyManager(signer), Signers.NOW, feed(cargo)));
    }

    CacheVerdict cache(Cargo cargo, CacheSettings settings) {
        return verdict(
                CacheVerdict.class,
                List.of("cache", cargo.name(), settings),
                () -> CacheStep.judge(ImageBytes.of(cargo.file()), cargo.format(), settings, Progress.NONE));
    }

    /** The dm-verity root of the disk as its owner made it. */
    String genuineVerityRoot() {
        return genuineVerityRoot;
    }

    /** The dm-verity root of an image's disk as it is. */
    String verityRoot(Cargo cargo) {
        return measure(cargo, BaseRecord.MERKLE_ROOT);
    }

    /** What a record of the base file says. */
    String measure(Cargo cargo, BaseRecord how) {
        return verdict(
                String.class,
                List.of("measure", cargo.name(), how),
                () -> how == BaseRecord.MERKLE_ROOT ? MerkleRoot.of(cargo.disk()) : cargo.diskSha256());
    }

    private static ImageFeed feed(Cargo cargo) {
        return ImageFeed.of(ImageBytes.of(cargo.file()));
    }

    private Cargo cargo(String name, Supplier<Cargo> made) {
        Cargo known = cargoes.get(name);
        if (known == null) {
            known = made.get();
            cargoes.put(name, known);
        }
        return known;
    }

    /** A check that reads bytes. */
    @FunctionalInterface
    private interface RealCheck<T> {
        T run() throws IOException;
    }

    private <T> T verdict(Class<T> type, List<Object> question, RealCheck<T> check) {
        Object known = verdicts.get(question);
        if (known == null) {
            try {
                known = check.run();
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory can be read", e);
            }
            verdicts.put(question, known);
        }
        return type.cast(known);
    }
}
