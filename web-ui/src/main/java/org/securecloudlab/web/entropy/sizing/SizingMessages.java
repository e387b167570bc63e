package org.securecloudlab.web.entropy.sizing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.securecloudlab.entropy.sizing.Binding;
import org.securecloudlab.entropy.sizing.Security;
import org.securecloudlab.entropy.sizing.Variant;

/** Texts of the page of sizings. They stand in {@code messages/es_en.properties} and {@code es_zh.properties}. */
@MessageBundle("es")
public interface SizingMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String how();

    @Message
    String model();

    @Message
    String replications();

    @Message
    String run();

    @Message
    String refused();

    @Message
    String goalBlocking();

    @Message
    String goalFresh();

    @Message
    String sources(int count);

    @Message
    String never();

    @Message
    String decides();

    @Message
    String closedForm();

    @Message
    String refills();

    @Message
    String bought();

    @Message
    String atWork();

    @Message
    String price();

    @Message
    String share();

    @Message
    String waitOf();

    @Message
    String enough();

    @Message
    String readyCurve();

    @Message
    String withSources();

    @Message
    String withoutSources();

    @Message
    String waitingGuests();

    @Message
    String level();

    @Message
    String distribution();

    @Message
    String below();

    @Message
    String guests();

    @Message
    String costCurve();

    @Message
    String seconds();

    @Message
    String whatIf();

    @Message
    String limit();

    @Message
    String guide();

    @Message
    String guideNodes(String nodes);

    @Message
    String guideRates(String from, String to);

    @Message
    String security();

    @Message
    String nothingFound();

    @Message
    String assumptions();

    @Message
    String starving();

    @Message
    String median();

    /** What decides of the number of sources. */
    @Message
    String decidedBy(Binding binding);

    /** What if something were different. */
    @Message
    String variant(Variant variant);

    /** What guests have to fear. */
    @Message
    String fear(Security.Kind kind);
}
