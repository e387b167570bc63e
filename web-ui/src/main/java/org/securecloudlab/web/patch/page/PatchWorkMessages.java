package org.securecloudlab.web.patch.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which people work on patches. They stand in {@code messages/pw_en.properties} and {@code pw_zh.properties}. */
@MessageBundle("pw")
public interface PatchWorkMessages {
    @Message
    String requests();

    @Message
    String imports();

    @Message
    String saved();

    @Message
    String conflict();

    @Message
    String refused();

    @Message
    String byRule();

    @Message
    String save();

    @Message
    String criticality();

    @Message
    String mission();

    @Message
    String exposed();

    @Message
    String none();

    @Message
    String askOwner();

    @Message
    String ask();

    @Message
    String candidate();

    @Message
    String history();

    @Message
    String who();

    @Message
    String at();

    @Message
    String source();

    @Message
    String note();

    @Message
    String asset();

    @Message
    String state();

    @Message
    String reason();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String noRequests();

    @Message
    String noTeams();

    @Message
    String steps();

    @Message
    String noSteps();

    @Message
    String next();

    @Message
    String take(String step);

    @Message
    String board();

    @Message
    String advisories();

    @Message
    String stepName(String step);

    @Message
    String levelName(String level);

    @Message
    String stateName(String state);

    @Message
    String sourceName(String source);

    @Message
    String addTeam();

    @Message
    String teamName();

    @Message
    String contact();

    @Message
    String add();

    @Message
    String severityName(String severity);

    @Message
    String policy();

    @Message
    String policyNow();

    @Message
    String policyVersion(int version);

    @Message
    String policyFirst();

    @Message
    String policyHow();

    @Message
    String policyRefused();

    @Message
    String businessDays();

    @Message
    String calendarDays();

    @Message
    String holidays();

    @Message
    String companyRule();

    @Message
    String environment();

    @Message
    String cvssRule();

    @Message
    String ssvcRule();

    @Message
    String days();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String changePolicy();

    @Message
    String plan();
}
