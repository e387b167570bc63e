package org.securecloudlab.web.patch.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that plans patches. */
@MessageBundle("pl")
public interface PatchPlanMessages {
    @Message
    String planQuestion();

    @Message
    String planHow();

    @Message
    String planCloud();

    @Message
    String noCloud();

    @Message
    String makePlan();

    @Message
    String planRefused();

    @Message
    String planInTime();

    @Message
    String planLate();

    @Message
    String planImpossible();

    @Message
    String latestStart();

    @Message
    String ring();

    @Message
    String systems();

    @Message
    String begins();

    @Message
    String ends();

    @Message
    String soaked();

    @Message
    String system();

    @Message
    String due();

    @Message
    String late();

    @Message
    String drains();

    @Message
    String hostName();

    @Message
    String expectedTime();

    @Message
    String longEnd();

    @Message
    String assumed();

    @Message
    String likeness();

    @Message
    String lacks();
}
