package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of runs. The texts stand in {@code messages/rn_en.properties} and {@code rn_zh.properties}. */
@MessageBundle("rn")
public interface RunMessages {
    @Message
    String number();

    @Message
    String runNumber(long id);

    @Message
    String scenario();

    @Message
    String cloud();

    @Message
    String state();

    @Message
    String expectations();

    @Message
    String replications();

    @Message
    String took();

    @Message
    String asked();

    @Message
    String ownCloud();

    @Message
    String emptyHow();

    @Message
    String again();

    @Message
    String cancel();

    @Message
    String download();

    @Message
    String revision(int number);

    @Message
    String seed();

    @Message
    String parts();

    @Message
    String answer();

    @Message
    String placements();

    @Message
    String hostsAtEnd();

    @Message
    String events();

    @Message
    String compare();

    @Message
    String failedHow();

    @Message
    String cancelledHow();

    @Message
    String progress();

    @Message
    String doneOf(String done, String total);

    @Message
    String timeLeft(String time);

    @Message
    String timeLeftUnknown();

    @Message
    String heldOf(String held, String total);

    @Message
    String noExpectations();

    @Message
    String verdict();

    @Message
    String expectation();

    @Message
    String observed();

    @Message
    String lineOf();

    @Message
    String holds();

    @Message
    String fails();

    @Message
    String notJudged();

    @Message
    String timeline();

    @Message
    String ofFirst();

    @Message
    String noEvents();

    @Message
    String chartLabel();

    @Message
    String simulatedTime();

    @Message
    String instancesSoFar();

    @Message
    String refusals();

    @Message
    String patterns();

    @Message
    String requestedIn();

    @Message
    String which();

    @Message
    String noRefusals();

    @Message
    String reason();

    @Message
    String perReplication();

    @Message
    String inReplications();

    @Message
    String figures();

    @Message
    String figuresHow(String replications);

    @Message
    String figuresOnce();

    @Message
    String figure();

    @Message
    String unit();

    @Message
    String mean();

    @Message
    String interval();

    @Message
    String least();

    @Message
    String greatest();

    @Message
    String spread();

    @Message
    String quiet();

    @Message
    String sample();

    @Message
    String count();

    @Message
    String sampleIntervals();

    @Message
    String constant();

    @Message
    String absent();

    @Message
    String absentHow();

    @Message
    String show();

    @Message
    String allInstances();

    @Message
    String onlyPlaced();

    @Message
    String onlyRefused();

    @Message
    String find();

    @Message
    String noPlacements();

    @Message
    String instance();

    @Message
    String requestedAt();

    @Message
    String flavor();

    @Message
    String project();

    @Message
    String host();

    @Message
    String outcome();

    @Message
    String why();

    @Message
    String whyHow();

    @Message
    String whyNot();

    @Message
    String noReasons();

    @Message
    String rule();

    @Message
    String askedFor();

    @Message
    String foundThere();

    @Message
    String noHostsKept();

    @Message
    String kind();

    @Message
    String at();

    @Message
    String subject();

    /** Before changes that would have made a refused instance fit. */
    @Message
    String maybe();

    @Message
    String wouldPass(int hosts);

    /** After the first of the hosts that a rule refused alike. */
    @Message
    String andMore(int more);
}
