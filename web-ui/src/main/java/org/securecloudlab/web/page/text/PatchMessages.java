package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on patches. The texts stand in {@code messages/pt_en.properties} and {@code pt_zh.properties}. */
@MessageBundle("pt")
public interface PatchMessages {
    @Message
    String title();

    @Message
    String instances();

    @Message
    String mine();

    @Message
    String advisories();

    @Message
    String calendar();

    @Message
    String coverage();

    @Message
    String exposure();

    @Message
    String owner();

    @Message
    String anyOwner();

    @Message
    String ownership();

    @Message
    String owned();

    @Message
    String unowned();

    @Message
    String orphaned();

    @Message
    String nameStarts();

    @Message
    String kind();

    @Message
    String environment();

    @Message
    String findings();

    @Message
    String critical();

    @Message
    String high();

    @Message
    String host();

    @Message
    String guestHost();

    @Message
    String bothPatched();

    @Message
    String hostOnly();

    @Message
    String guestOnly();

    @Message
    String neither();

    @Message
    String notTold();

    @Message
    String restart();

    @Message
    String window();

    @Message
    String noInstances();

    @Message
    String advisory();

    @Message
    String severity();

    @Message
    String flaws();

    @Message
    String exploited();

    @Message
    String epss();

    @Message
    String packages();

    @Message
    String onlyAffecting();

    @Message
    String all();

    @Message
    String noAdvisories();

    @Message
    String board();

    @Message
    String step();

    @Message
    String notPlanned();

    @Message
    String evidence();

    @Message
    String vex();

    @Message
    String noneAffected();

    @Message
    String summary();

    @Message
    String modified();

    @Message
    String when();

    @Message
    String length();

    @Message
    String zone();

    @Message
    String windows();

    @Message
    String freezes();

    @Message
    String noWindows();

    @Message
    String exportCalendar();

    @Message
    String rule();

    @Message
    String since();

    @Message
    String until();

    @Message
    String assets();

    @Message
    String inventoried();

    @Message
    String affected();

    @Message
    String withoutWindow();

    @Message
    String nobody();

    @Message
    String exposureHow();

    @Message
    String model();

    @Message
    String simulate();

    @Message
    String policy();

    @Message
    String instanceDays();

    @Message
    String difference();

    @Message
    String chart();

    @Message
    String day();

    @Message
    String vulnerable();
}
