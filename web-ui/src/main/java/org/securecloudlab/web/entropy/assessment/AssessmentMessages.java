package org.securecloudlab.web.entropy.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of assessments. The texts stand in {@code messages/aq_en.properties} and {@code aq_zh.properties}. */
@MessageBundle("aq")
public interface AssessmentMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String stored();

    @Message
    String emptyHow();

    @Message
    String inMemory();

    @Message
    String samples();

    @Message
    String width();

    @Message
    String assessed();

    @Message
    String assessNow();

    @Message
    String fresh();

    @Message
    String what();

    @Message
    String file();

    @Message
    String iid();

    @Message
    String sending();

    @Message
    String assessing();

    @Message
    String refused();

    @Message
    String chooseFile();

    @Message
    String progress();

    @Message
    String verdict();

    @Message
    String bitsPerSymbol();

    @Message
    String gradeAsIdeal();

    @Message
    String gradePartial();

    @Message
    String gradeLittle();

    @Message
    String gradeNone();

    @Message
    String lowest();

    @Message
    String ofSymbols();

    @Message
    String ofBits();

    @Message
    String bias(String ideal, int full);

    @Message
    String noProof();

    @Message
    String estimators();

    @Message
    String estimator();

    @Message
    String perSymbol();

    @Message
    String perBit();

    @Message
    String bitPlane();

    @Message
    String bitPlaneHow();

    @Message
    String autocorrelation();

    @Message
    String autocorrelationHow(String top, long outside);

    @Message
    String fips();

    @Message
    String fipsHow(String expected, long blocks);

    @Message
    String passed();

    @Message
    String failed();

    @Message
    String monobit();

    @Message
    String poker();

    @Message
    String runs();

    @Message
    String longRun();

    @Message
    String continuousRun();

    @Message
    String iidClaim();

    @Message
    String notRejected();

    @Message
    String rejected();

    @Message
    String chiSquare();

    @Message
    String longestRepeat();

    @Message
    String permutations();

    @Message
    String notNeeded();

    @Message
    String health();

    @Message
    String alpha();

    @Message
    String rct();

    @Message
    String apt();

    @Message
    String window();
}
