package org.securecloudlab.web.migration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of migrations. The texts stand in {@code messages/mg_en.properties} and {@code mg_zh.properties}. */
@MessageBundle("mg")
public interface MigrationMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String document();

    @Message
    String ask();

    @Message
    String help();

    @Message
    String refused();

    @Message
    String warnings();

    @Message
    String prediction();

    @Message
    String figure();

    @Message
    String value();

    @Message
    String interval();

    @Message
    String total();

    @Message
    String downtime();

    @Message
    String blackout();

    @Message
    String bytes();

    @Message
    String syncs();

    @Message
    String throttle();

    @Message
    String converges();

    @Message
    String postCopy();

    @Message
    String paused();

    @Message
    String timeLimit();

    @Message
    String never();

    @Message
    String lineDirty();

    @Message
    String lineLimit();

    @Message
    String rounds();

    @Message
    String roundsHelp();

    @Message
    String roundsLabel();

    @Message
    String seconds();

    @Message
    String assumed();

    @Message
    String risks();

    @Message
    String risk();

    @Message
    String denial();

    @Message
    String exposure();

    @Message
    String manipulation();

    @Message
    String injection();

    @Message
    String denialText(String fails, String stalls, String lost);

    @Message
    String exposureText(String clear, String distinct);

    @Message
    String manipulationText(String forgeable);

    @Message
    String injectionText();

    @Message
    String none();

    @Message
    String phases();

    @Message
    String phase();

    @Message
    String from();

    @Message
    String to();

    @Message
    String travels();

    @Message
    String readable();

    @Message
    String timeline();

    @Message
    String startDestination();

    @Message
    String transferMemory();

    @Message
    String stopAndSync();

    @Message
    String transferState();

    @Message
    String startGuest();

    @Message
    String pullMemory();

    @Message
    String mitigations();

    @Message
    String mitigation();

    @Message
    String extra();

    @Message
    String removed();

    @Message
    String cpu();

    @Message
    String asIs();

    @Message
    String policy();

    @Message
    String isolated();

    @Message
    String tunnel();

    @Message
    String tls();

    @Message
    String noMigration();

    @Message
    String disksClear();

    @Message
    String goalMinutes();

    @Message
    String goalBlackout();

    @Message
    String solutions();

    @Message
    String remedy();

    @Message
    String alone();

    @Message
    String remedyNone();

    @Message
    String remedyBandwidth();

    @Message
    String remedyCap();

    @Message
    String remedyLimit();

    @Message
    String remedyThrottle();

    @Message
    String remedyWrites();

    @Message
    String remedyPostCopy();
}
