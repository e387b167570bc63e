package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that compares two runs. The texts stand in {@code messages/cm_en.properties} and {@code cm_zh.properties}. */
@MessageBundle("cm")
public interface CompareMessages {
    @Message
    String compareWith();

    @Message
    String compareNow();

    @Message
    String comparePick();

    @Message
    String noOther();

    @Message
    String fromTo(long before, long after);

    @Message
    String paired();

    @Message
    String unpaired();

    @Message
    String before();

    @Message
    String after();

    @Message
    String expectationsDiffer();

    @Message
    String sameExpectations();

    @Message
    String sameCount(String count);

    @Message
    String change();

    @Message
    String clear();

    @Message
    String clearYes();

    @Message
    String clearNo();

    @Message
    String moved();

    @Message
    String newlyPlaced();

    @Message
    String newlyFailed();

    @Message
    String onlyBefore();

    @Message
    String onlyAfter();

    @Message
    String difference();

    @Message
    String figuresDiffer();

    @Message
    String placementsDiffer();

    @Message
    String sameFigures();

    @Message
    String samePlacements();
}
