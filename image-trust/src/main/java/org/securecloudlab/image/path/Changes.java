package org.securecloudlab.image.path;

/** One change of a configuration. */
final class Changes {
    private final BootConfiguration from;
    private boolean signatures;
    private boolean certificates;
    private boolean defaultIds;
    private boolean userIds;
    private boolean tls;
    private boolean rbdDownload;
    private InstanceStorage storage;
    private BaseRecord record;

    private Changes(BootConfiguration from) {
        this.from = from;
        this.signatures = from.verifySignatures();
        this.certificates = from.validateCertificates();
        this.defaultIds = from.hasDefaultTrustedIds();
        this.userIds = from.hasUserTrustedIds();
        this.tls = from.tlsToImageService();
        this.rbdDownload = from.rbdDownload();
        this.storage = from.storage();
        this.record = from.baseRecord();
    }

    static Changes of(BootConfiguration from) {
        return new Changes(from);
    }

    Changes signatures() {
        signatures = true;
        return this;
    }

    Changes certificates() {
        certificates = true;
        defaultIds = true;
        return this;
    }

    Changes userIds() {
        userIds = true;
        return this;
    }

    Changes tls() {
        tls = true;
        return this;
    }

    Changes noRbdDownload() {
        rbdDownload = false;
        return this;
    }

    Changes flat() {
        storage = storage == InstanceStorage.QCOW2 ? InstanceStorage.RAW : storage;
        return this;
    }

    Changes recorded(BaseRecord how) {
        record = how;
        return this;
    }

    BootConfiguration done() {
        return new BootConfiguration(
                signatures,
                certificates,
                defaultIds,
                userIds,
                tls,
                storage,
                from.storeInRbd(),
                rbdDownload,
                from.cache(),
                record,
                from.image());
    }
}
