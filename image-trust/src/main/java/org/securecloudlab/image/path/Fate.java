package org.securecloudlab.image.path;

/** What becomes of a request whose image a check stops. */
public enum Fate {
    NOT_UPLOADED("the owner does not upload it"),
    UPLOAD_REFUSED("the image service refuses the upload and deletes the data"),
    REQUEST_REFUSED("the API refuses the request"),
    BUILD_ABORTED("the instance goes to ERROR"),
    BUILD_RESCHEDULED("other nodes try it too, each downloading again, until retries run out"),
    BUILD_HANGS("the node's worker never comes back"),
    FETCHED_AGAIN("the base file is discarded and the image downloaded and verified again"),
    READ_REFUSED("the guest gets an error instead of an altered block, and does not come up");

    private final String text;

    Fate(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
