package org.securecloudlab.web.upgrade;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of rolling upgrades. They stand in {@code messages/up_en.properties} and {@code up_zh.properties}. */
@MessageBundle("up")
public interface UpgradeMessages {
    @Message
    String title();

    @Message
    String lede();

    @Message
    String refused();

    @Message
    String question();

    @Message
    String cloud();

    @Message
    String zone();

    @Message
    String allHosts();

    @Message
    String hostsAtOnce();

    @Message
    String migrations();

    @Message
    String asNova();

    @Message
    String work();

    @Message
    String deadline();

    @Message
    String noDeadline();

    @Message
    String link();

    @Message
    String profile();

    @Message
    String preferUpgraded();

    @Message
    String restartUnmovable();

    @Message
    String more();

    @Message
    String moreHelp();

    @Message
    String ask();

    @Message
    String verdict();

    @Message
    String possible();

    @Message
    String atRisk();

    @Message
    String tooLate();

    @Message
    String impossible();

    @Message
    String because();

    @Message
    String change();

    @Message
    String end();

    @Message
    String hosts();

    @Message
    String instances();

    @Message
    String moves();

    @Message
    String most();

    @Message
    String mean();

    @Message
    String p99();

    @Message
    String worst();

    @Message
    String restarted();

    @Message
    String losses();

    @Message
    String aborts();

    @Message
    String gantt();

    @Message
    String ganttLabel(int rows, int waves, String end);

    @Message
    String time();

    @Message
    String draining();

    @Message
    String working();

    @Message
    String latest();

    @Message
    String waves();

    @Message
    String wave();

    @Message
    String guests();

    @Message
    String begins();

    @Message
    String emptyAfter();

    @Message
    String over();

    @Message
    String interval();

    @Message
    String failure(int wave, int out);

    @Message
    String borne();

    @Message
    String notBorne(int without, int hosts);

    @Message
    String failureWorst(String host, int stuck);

    @Message
    String add(int hosts, String like);

    @Message
    String failureGuests(int guests, int underWay, int lost);

    @Message
    String blocked();

    @Message
    String host();

    @Message
    String reason();

    @Message
    String unmovable();

    @Message
    String notConverging();

    @Message
    String noHost();

    @Message
    String down();

    @Message
    String hits();

    @Message
    String instance();

    @Message
    String downtime();

    @Message
    String restarts();

    @Message
    String heat();

    @Message
    String heatHelp();
}
