package org.securecloudlab.web.whatif;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that places requests. The texts stand in {@code messages/wi_en.properties} and {@code wi_zh.properties}. */
@MessageBundle("wi")
public interface WhatIfMessages {
    @Message
    String title();

    @Message
    String lede();

    @Message
    String question();

    @Message
    String cloud();

    @Message
    String requests();

    @Message
    String requestsHelp();

    @Message
    String upload();

    @Message
    String configuration();

    @Message
    String configurationHelp();

    @Message
    String other();

    @Message
    String otherHelp();

    @Message
    String place();

    @Message
    String refused();

    @Message
    String chosen();

    @Message
    String funnel();

    @Message
    String rule();

    @Message
    String left();

    @Message
    String hosts();

    @Message
    String host();

    @Message
    String verdict();

    @Message
    String score();

    @Message
    String scores();

    @Message
    String passed();

    @Message
    String asked();

    @Message
    String found();

    @Message
    String comparison();

    @Message
    String same();

    @Message
    String instance();

    @Message
    String change();

    @Message
    String before();

    @Message
    String after();

    @Message
    String heat();

    @Message
    String heatHelp();

    @Message
    String noClouds();

    /** Before changes that would make a refused request fit. */
    @Message
    String maybe();

    @Message
    String wouldPass(int hosts);

    /** After the first of the hosts that fared alike. */
    @Message
    String andMore(int more);
}
