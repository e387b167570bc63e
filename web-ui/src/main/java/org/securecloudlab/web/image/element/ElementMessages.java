package org.securecloudlab.web.image.element;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the audit of element lists. They stand in {@code messages/el_en.properties} and {@code el_zh.properties}. */
@MessageBundle("el")
public interface ElementMessages {
    @Message
    String title();

    @Message
    String help();

    @Message
    String archive();

    @Message
    String names();

    @Message
    String environment();

    @Message
    String skipBase();

    @Message
    String audit();

    @Message
    String reading();

    @Message
    String clean();

    @Message
    String notBuilt();

    @Message
    String mend();

    @Message
    String parts(int elements, int scripts);

    @Message
    String finding();

    @Message
    String where();

    @Message
    String detail();

    @Message
    String problem();

    @Message
    String good();

    @Message
    String scripts();

    @Message
    String phase();

    @Message
    String script();

    @Message
    String element();
}
