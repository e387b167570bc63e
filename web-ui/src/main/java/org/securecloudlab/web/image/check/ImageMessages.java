package org.securecloudlab.web.image.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of images. They stand in {@code messages/im_en.properties} and {@code im_zh.properties}. */
@MessageBundle("im")
public interface ImageMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String paths();

    @Message
    String lede();

    @Message
    String image();

    @Message
    String dropHere();

    @Message
    String orChoose();

    @Message
    String format();

    @Message
    String properties();

    @Message
    String propertiesHelp();

    @Message
    String certificates();

    @Message
    String certificatesHelp();

    @Message
    String trusted();

    @Message
    String trustedHelp();

    @Message
    String verityRoot();

    @Message
    String verityHelp();

    @Message
    String veritySalt();

    @Message
    String nova();

    @Message
    String check();

    @Message
    String sending();

    @Message
    String checking();

    @Message
    String refused();

    @Message
    String nothing();

    @Message
    String many();

    @Message
    String progress();

    @Message
    String labTitle();

    @Message
    String labHelp();

    @Message
    String labKey();

    @Message
    String newKey();

    @Message
    String expiredKey();

    @Message
    String sign();

    @Message
    String making();

    @Message
    String signed();

    @Message
    String result();

    @Message
    String waiting();

    @Message
    String cloudBoots();

    @Message
    String cloudRefuses();

    @Message
    String strictGood();

    @Message
    String strictBad();

    @Message
    String bytes();

    @Message
    String provenance();

    @Message
    String provenanceHelp();

    @Message
    String provenanceOff();

    @Message
    String bundle();

    @Message
    String identity();

    @Message
    String issuer();

    @Message
    String checkProvenance();

    @Message
    String checkProvenanceWhat();

    @Message
    String checkDigest();

    @Message
    String checkDigestWhat();

    @Message
    String checkUpload();

    @Message
    String checkUploadWhat();

    @Message
    String checkSignature();

    @Message
    String checkSignatureWhat();

    @Message
    String checkCertificate();

    @Message
    String checkCertificateWhat();

    @Message
    String checkDownload();

    @Message
    String checkDownloadWhat();

    @Message
    String checkFormat();

    @Message
    String checkFormatWhat();

    @Message
    String checkVerity();

    @Message
    String checkVerityWhat();

    @Message
    String checkStrict();

    @Message
    String checkStrictWhat();

    @Message
    String statePassed();

    @Message
    String stateRefused();

    @Message
    String stateNotChecked();

    @Message
    String stateRemark();

    @Message
    String recent();

    @Message
    String noChecks();

    @Message
    String open();

    @Message
    String mediaTitle();

    @Message
    String mediaOff();

    @Message
    String mediaHelp();

    @Message
    String folder();

    @Message
    String keys();

    @Message
    String fingerprints();

    @Message
    String verify();

    @Message
    String mediaGood();

    @Message
    String mediaBad();

    @Message
    String file();

    @Message
    String verdict();

    @Message
    String reasons();

    @Message
    String genuine();

    @Message
    String altered();

    @Message
    String missing();

    @Message
    String unproven();
}
