package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that every page shares. The texts stand in {@code messages/app_en.properties} and {@code app_zh.properties}. */
@MessageBundle("app")
public interface AppMessages {
    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String trail();

    @Message
    String overview();

    @Message
    String clouds();

    @Message
    String scenarios();

    @Message
    String runs();

    @Message
    String hosts();

    @Message
    String instances();

    @Message
    String theme();

    @Message
    String themeAuto();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String footer();

    @Message
    String welcome();

    @Message
    String welcomeHow();

    @Message
    String importCloud();

    @Message
    String latestRuns();

    @Message
    String all();

    @Message
    String any();

    @Message
    String show();

    @Message
    String name();

    @Message
    String description();

    @Message
    String noRuns();

    @Message
    String noClouds();

    @Message
    String noScenarios();

    @Message
    String warnings();

    @Message
    String warning();

    @Message
    String error();

    @Message
    String severity();

    @Message
    String where();

    @Message
    String found();

    @Message
    String expected();

    @Message
    String line(int number);

    @Message
    String detail();

    @Message
    String delete();

    @Message
    String first();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String ofTotal(String shown, String total);

    @Message
    String ofMore(String shown, String total);

    @Message
    String fromTo(String first, String last, String total);

    @Message
    String stateQueued();

    @Message
    String stateRunning();

    @Message
    String stateDone();

    @Message
    String stateFailed();

    @Message
    String stateCancelled();

    @Message
    String held();

    @Message
    String notHeld();

    @Message
    String requestFailed();

    @Message
    String requestOffline();

    @Message
    String error400();

    @Message
    String error401();

    @Message
    String error403();

    @Message
    String error404();

    @Message
    String error500();

    @Message
    String title400();

    @Message
    String title401();

    @Message
    String title403();

    @Message
    String title404();

    @Message
    String title500();

    @Message
    String login();

    @Message
    String loginFailed();

    @Message
    String user();

    @Message
    String password();
}
