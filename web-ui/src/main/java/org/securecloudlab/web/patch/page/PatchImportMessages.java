package org.securecloudlab.web.patch.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of imports. */
@MessageBundle("pi")
public interface PatchImportMessages {
    @Message
    String importFile();

    @Message
    String importWhat();

    @Message
    String kind();

    @Message
    String distribution();

    @Message
    String partial();

    @Message
    String partialNo();

    @Message
    String partialYes();

    @Message
    String importCloud();

    @Message
    String start();

    @Message
    String latest();

    @Message
    String noImports();

    @Message
    String file();

    @Message
    String taken();

    @Message
    String bad();

    @Message
    String progress();

    @Message
    String cancel();

    @Message
    String cancelHow();

    @Message
    String problems();

    @Message
    String readOf(String done, String total);

    @Message
    String uploading();

    @Message
    String queued();

    @Message
    String uploadRefused();

    @Message
    String dropHere();

    @Message
    String orChoose();

    @Message
    String chooseFile();

    @Message
    String oneFile();

    @Message
    String kindName(String kind);

    @Message
    String jobState(String state);
}
