package org.securecloudlab.image.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.image.format.CacheSettings;

class PathReviewTest {
    private static final PathReview REVIEW = new PathReview();

    private static BootConfiguration configuration(
            boolean verify, boolean certificates, boolean defaults, boolean user, ImageTraits image) {
        return new BootConfiguration(
                verify,
                certificates,
                defaults,
                user,
                false,
                InstanceStorage.QCOW2,
                false,
                false,
                CacheSettings.defaults(),
                BaseRecord.NONE,
                image);
    }

    private static BootConfiguration verified(boolean verify) {
        return configuration(verify, verify, verify, false, ImageTraits.SIGNED_QCOW2);
    }

    private static PathResult on(BootPath path, BootConfiguration configuration) {
        return REVIEW.of(configuration).stream()
                .filter(result -> result.path() == path)
                .findFirst()
                .orElseThrow();
    }

    private static AttackResult under(Attack attack, PathResult result) {
        return result.attacks().stream()
                .filter(each -> each.attack() == attack)
                .findFirst()
                .orElseThrow();
    }

    /** The table of the reference on nova's three options and the user's list, rows as printed there. */
    @ParameterizedTest
    @CsvSource({
        // V, C, D, U, unsigned, signed with trusted certificate, signed with another's certificate
        "false, false, true,  false, boots,   boots,   boots-altered",
        "false, false, true,  true,  stopped, boots,   stopped",
        "true,  false, true,  false, stopped, boots,   boots-altered",
        "true,  false, true,  true,  stopped, boots,   stopped",
        "false, true,  false, false, boots,   boots,   boots-altered",
        "false, true,  true,  false, stopped, boots,   stopped",
        "true,  true,  false, false, stopped, stopped, stopped",
        "true,  true,  true,  false, stopped, boots,   stopped",
        "true,  true,  true,  true,  stopped, boots,   stopped",
    })
    void decidesTheFirstBootAsNovaDoes(
            boolean verify,
            boolean certificates,
            boolean defaults,
            boolean user,
            String unsigned,
            String signed,
            String resigned) {
        BootConfiguration signedImage = configuration(verify, certificates, defaults, user, ImageTraits.SIGNED_QCOW2);
        BootConfiguration unsignedImage = signedImage.with(ImageTraits.SIGNED_QCOW2.unsigned());
        PathResult first = on(BootPath.FIRST_BOOT, signedImage);
        assertThat(on(BootPath.FIRST_BOOT, unsignedImage).untouched().word()).isEqualTo(unsigned);
        assertThat(first.untouched().word()).isEqualTo(signed);
        assertThat(under(Attack.IMAGE_RESIGNED, first).outcome().word()).isEqualTo(resigned);
    }

    @Test
    void aCachedBaseFileIsNeverVerifiedHoweverStrictTheNodeIs() {
        PathResult cached = on(BootPath.CACHED_BASE, verified(true));
        assertThat(cached.verifiedBy()).isEmpty();
        AttackResult base = under(Attack.BASE_CHANGED, cached);
        assertThat(base.outcome().isBreach()).isTrue();
        assertThat(base.remedies()).containsExactly(Remedy.RECORD_BASE_FILES);
    }

    @Test
    void aRecordDoesNotSeeWhatWasChangedBeforeItWasMade() {
        BootConfiguration recorded = Remedy.RECORD_BASE_FILES.apply(verified(true));
        AttackResult early = under(Attack.DOWNLOAD_CHANGED, on(BootPath.FIRST_BOOT, recorded));
        assertThat(early.remedies()).containsExactly(Remedy.VERITY_IN_GUEST);
        AttackResult late = under(Attack.BASE_CHANGED, on(BootPath.FIRST_BOOT, recorded));
        assertThat(late.outcome().stop().orElseThrow().fate()).isEqualTo(Fate.FETCHED_AGAIN);
    }

    @Test
    void whatStopsChangedBytesDependsOnTheWay() {
        BootConfiguration open = verified(false).with(ImageTraits.SIGNED_QCOW2.unsigned());
        PathResult first = on(BootPath.FIRST_BOOT, open);
        // The service's own checksum sees a store that was changed behind its back, but not a hostile image service.
        assertThat(under(Attack.STORE_CHANGED, first)
                        .outcome()
                        .stop()
                        .orElseThrow()
                        .check())
                .isEqualTo("checksum told by the image service");
        assertThat(under(Attack.IMAGE_SWAPPED, first).remedies())
                .containsExactly(Remedy.SIGN_IMAGES, Remedy.VERIFY_SIGNATURES);
        assertThat(under(Attack.TRANSFER_FORGED, first).remedies()).containsExactly(Remedy.TLS);
        assertThat(under(Attack.MEDIA_CHANGED, first).remedies()).containsExactly(Remedy.VERIFY_MEDIA);
        assertThat(under(Attack.KEY_STOLEN, first).remedies()).containsExactly(Remedy.VERITY_IN_GUEST);
    }

    @Test
    void aStolenKeyOfTheVendorSignsAListButBuildsNothing() {
        BootConfiguration listed = Remedy.VERIFY_MEDIA.apply(verified(true));
        PathResult first = on(BootPath.FIRST_BOOT, listed);
        assertThat(under(Attack.MEDIA_CHANGED, first).outcome().isBreach()).isFalse();
        assertThat(under(Attack.MEDIA_RESIGNED, first).outcome().isBreach()).isTrue();
        assertThat(under(Attack.MEDIA_RESIGNED, first).remedies()).containsExactly(Remedy.CHECK_PROVENANCE);
    }

    @Test
    void provenanceStopsWhatHappensBeforeTheUploadAndNothingAfterIt() {
        ImageTraits image = ImageTraits.SIGNED_QCOW2.unsigned().withProvenance(true);
        PathResult first = on(BootPath.FIRST_BOOT, verified(false).with(image));
        for (Attack attack : List.of(Attack.MEDIA_CHANGED, Attack.MEDIA_RESIGNED)) {
            Stop stop = under(attack, first).outcome().stop().orElseThrow();
            assertThat(stop.check()).isEqualTo("Sigstore provenance of the media");
            assertThat(stop.fate()).isEqualTo(Fate.NOT_UPLOADED);
        }
        assertThat(first.untouched().isCleanBoot()).isTrue();
        assertThat(first.arrows())
                .filteredOn(arrow -> arrow.checks().contains("Sigstore provenance of the media"))
                .extracting(Arrow::to)
                .containsExactly(Place.UPLOAD);
        PathResult without = on(BootPath.FIRST_BOOT, verified(false).with(ImageTraits.SIGNED_QCOW2.unsigned()));
        for (Attack attack : Attack.values()) {
            if (attack.place().compareTo(Place.UPLOAD) >= 0 && attack.place() != Place.GUEST && isOn(attack, first)) {
                assertThat(under(attack, first).outcome())
                        .isEqualTo(under(attack, without).outcome());
            }
        }
    }

    private static boolean isOn(Attack attack, PathResult result) {
        return result.attacks().stream().anyMatch(each -> each.attack() == attack);
    }

    @Test
    void anExpiredCertificateCountsUntilCertificatesAreValidated() {
        BootConfiguration signaturesOnly = configuration(true, false, false, false, ImageTraits.SIGNED_QCOW2);
        AttackResult expired = under(Attack.EXPIRED_SIGNER, on(BootPath.FIRST_BOOT, signaturesOnly));
        assertThat(expired.outcome().isBreach()).isTrue();
        assertThat(expired.remedies()).containsExactly(Remedy.TRUST_LIST);
    }

    @Test
    void preCachingLeavesTheUsersListAside() {
        BootConfiguration byUser = configuration(false, false, false, true, ImageTraits.SIGNED_QCOW2);
        assertThat(under(Attack.IMAGE_SWAPPED, on(BootPath.FIRST_BOOT, byUser))
                        .outcome()
                        .isBreach())
                .isFalse();
        assertThat(under(Attack.IMAGE_SWAPPED, on(BootPath.PRE_CACHED, byUser))
                        .outcome()
                        .isBreach())
                .isTrue();
    }

    @Test
    void cephClonesRawImagesPastEveryCheckOfTheNode() {
        ImageTraits raw = new ImageTraits(true, true, false);
        BootConfiguration ceph = new BootConfiguration(
                true,
                true,
                true,
                false,
                true,
                InstanceStorage.RBD,
                true,
                false,
                CacheSettings.defaults(),
                BaseRecord.NONE,
                raw);
        assertThat(REVIEW.of(ceph)).extracting(PathResult::path).doesNotContain(BootPath.FIRST_BOOT);
        AttackResult store = under(Attack.STORE_CHANGED, on(BootPath.RBD_CLONE, ceph));
        assertThat(store.outcome().isBreach()).isTrue();
        assertThat(store.remedies()).containsExactly(Remedy.NO_CLONE_IN_CEPH);
    }

    @Test
    void aHostileFormatIsRefusedBeforeItIsCached() {
        AttackResult hostile = under(Attack.HOSTILE_FORMAT, on(BootPath.FIRST_BOOT, verified(true)));
        assertThat(hostile.outcome().stop().orElseThrow().check()).isEqualTo("disk format");
    }

    @Test
    void anImageThatNobodyTouchedBootsOnEveryWayOfAnOrdinaryNode() {
        assertThat(REVIEW.of(verified(false))).extracting(PathResult::untouched).allMatch(Outcome::isCleanBoot);
        List<BootPath> refused = REVIEW.of(verified(true)).stream()
                .filter(result -> !result.untouched().isCleanBoot())
                .map(PathResult::path)
                .toList();
        assertThat(refused).containsExactly(BootPath.SNAPSHOT, BootPath.VOLUME);
    }

    @Test
    void aRootInASignedKernelStopsWhateverWasChangedWherever() {
        BootConfiguration guarded = verified(false).with(ImageTraits.SIGNED_QCOW2.with(VerityRoot.SIGNED_KERNEL));
        assertThat(REVIEW.of(guarded)).allMatch(result -> result.untouched().isCleanBoot());
        for (PathResult result : REVIEW.of(guarded)) {
            List<Attack> through = result.attacks().stream()
                    .filter(attack -> attack.outcome().isBreach())
                    .map(AttackResult::attack)
                    .toList();
            // Their own image is not built so, a volume is inspected by nobody, and a root covers what it was made of.
            assertThat(through)
                    .as(result.path().text())
                    .isSubsetOf(Attack.HOSTILE_FORMAT, Attack.MEDIA_CHANGED, Attack.MEDIA_RESIGNED);
        }
        assertThat(under(Attack.DISK_CHANGED, on(BootPath.RESTART, guarded))
                        .outcome()
                        .stop()
                        .orElseThrow()
                        .fate())
                .isEqualTo(Fate.READ_REFUSED);
    }

    @Test
    void aRootInTheImagesPropertiesFallsWithThem() {
        BootConfiguration told = verified(false).with(ImageTraits.SIGNED_QCOW2.with(VerityRoot.COMMAND_LINE));
        PathResult first = on(BootPath.FIRST_BOOT, told);
        assertThat(under(Attack.MEDIA_CHANGED, first).remedies()).containsExactly(Remedy.VERIFY_MEDIA);
        assertThat(under(Attack.DISK_CHANGED, first).outcome().isBreach()).isFalse();
        assertThat(under(Attack.IMAGE_SWAPPED, first).outcome().isBreach()).isTrue();
    }

    @Test
    void aUsersOwnImageIsNotHeldToSomebodysRoot() {
        BootConfiguration careless = new BootConfiguration(
                false,
                false,
                false,
                false,
                true,
                InstanceStorage.QCOW2,
                false,
                false,
                new CacheSettings(true, false, List.of()),
                BaseRecord.NONE,
                ImageTraits.SIGNED_QCOW2.with(VerityRoot.SIGNED_KERNEL));
        AttackResult hostile = under(Attack.HOSTILE_FORMAT, on(BootPath.FIRST_BOOT, careless));
        assertThat(hostile.outcome().stop().map(Stop::check)).isNotEqualTo(Optional.of("dm-verity in the guest"));
    }
}
