package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of one host. The texts stand in {@code messages/ho_en.properties} and {@code ho_zh.properties}. */
@MessageBundle("ho")
public interface HostMessages {
    @Message
    String capacity();

    @Message
    String resource();

    @Message
    String used();

    @Message
    String usedOf();

    @Message
    String total();

    @Message
    String reserved();

    @Message
    String ratio();

    @Message
    String about();

    @Message
    String hypervisor();

    @Message
    String kernel();

    @Message
    String address();

    @Message
    String architecture();

    @Message
    String topology();

    @Message
    String socketsCoresThreads(int sockets, int cores, int threads);

    @Message
    String cell();

    @Message
    String pinned();

    @Message
    String pages();

    @Message
    String traits();

    @Message
    String cpuFeatures();
}
