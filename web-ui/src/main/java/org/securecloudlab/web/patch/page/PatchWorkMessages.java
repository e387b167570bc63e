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
    String edit();

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
    String kindName(String kind);

    @Message
    String jobState(String state);

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
