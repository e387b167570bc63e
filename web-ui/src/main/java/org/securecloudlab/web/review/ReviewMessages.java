package org.securecloudlab.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the review. They stand in {@code messages/rv_en.properties} and {@code rv_zh.properties}. */
@MessageBundle("rv")
public interface ReviewMessages {
    @Message
    String review();

    @Message
    String scores();

    @Message
    String scoresHow();

    @Message
    String area();

    @Message
    String score();

    @Message
    String findings();

    @Message
    String noFindings();

    @Message
    String noConfiguration();

    @Message
    String writeInstead();

    @Message
    String guide();

    @Message
    String whatIf();

    @Message
    String history();

    @Message
    String appeared();

    @Message
    String gone();

    @Message
    String byFile();

    @Message
    String areaName(String area);

    @Message
    String severityName(String severity);
}
