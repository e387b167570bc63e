package org.securecloudlab.web.image.path;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of boot paths. They stand in {@code messages/ip_en.properties} and {@code ip_zh.properties}. */
@MessageBundle("ip")
public interface PathMessages {
    @Message
    String title();

    @Message
    String lede();

    @Message
    String refused();

    @Message
    String configuration();

    @Message
    String review();

    @Message
    String cloud();

    @Message
    String noCloud();

    @Message
    String baseRecord();

    @Message
    String recordNone();

    @Message
    String recordDigest();

    @Message
    String recordMerkle();

    @Message
    String image();

    @Message
    String unsigned();

    @Message
    String raw();

    @Message
    String mediaVerified();

    @Message
    String provenanceChecked();

    @Message
    String verity();

    @Message
    String verityCommandLine();

    @Message
    String veritySignedKernel();

    @Message
    String userCertificates();

    @Message
    String configurationHelp();

    @Message
    String picture();

    @Message
    String pictureLabel();

    @Message
    String pictureHelp();

    @Message
    String never();

    @Message
    String allClosed();

    @Message
    String rehearsal();

    @Message
    String rehearsalHelp();

    @Message
    String closed();

    @Message
    String neverVerified();

    @Message
    String verifiedBy();

    @Message
    String untouchedBoots();

    @Message
    String untouchedStopped();

    @Message
    String runUntouched();

    @Message
    String attack();

    @Message
    String where();

    @Message
    String outcome();

    @Message
    String closedBy();

    @Message
    String tamper();

    @Message
    String reaches();

    @Message
    String bootsGenuine();

    @Message
    String prevented();

    @Message
    String stopped();

    @Message
    String staysOpen();

    @Message
    String noCheck();

    @Message
    String changedHere();

    @Message
    String genuine();

    @Message
    String altered();

    @Message
    String fate();

    @Message
    String genuineDisk();

    @Message
    String bootedDisk();

    @Message
    String nothingBoots();

    @Message
    String difference();

    @Message
    String openWays(long open, int all);

    @Message
    String breaches(int through, int all);
}
