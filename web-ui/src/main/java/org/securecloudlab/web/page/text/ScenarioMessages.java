package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of scenarios. The texts stand in {@code messages/sc_en.properties} and {@code sc_zh.properties}. */
@MessageBundle("sc")
public interface ScenarioMessages {
    @Message
    String newScenario();

    @Message
    String stored();

    @Message
    String emptyHow();

    @Message
    String revision();

    @Message
    String revisionNumber(int number);

    @Message
    String savedAt();

    @Message
    String run();

    @Message
    String runNamed(String name);

    @Message
    String examples();

    @Message
    String startFrom();

    @Message
    String noExamples();

    @Message
    String oldRevision();

    @Message
    String savedNow();

    @Message
    String conflict();

    @Message
    String openNewest();

    @Message
    String saveRefused();

    @Message
    String runRefused();

    @Message
    String document();

    @Message
    String save();

    @Message
    String saveAndRun();

    @Message
    String fine();

    @Message
    String errors();

    @Message
    String checking();

    @Message
    String editorHelp();

    @Message
    String onCloud();

    @Message
    String asWritten();

    @Message
    String replications();

    @Message
    String seed();

    @Message
    String latestRuns();

    @Message
    String history();

    @Message
    String delete();

    @Message
    String confirmDelete(String name);
}
