package org.securecloudlab.cloud.oslo;

/** Thrown inside this package while an option is being read. */
final class ReadingFailed extends RuntimeException {
    private final transient Reading.Failure failure;

    ReadingFailed(Reading.Kind kind, String expected) {
        super(expected, null, false, false);
        this.failure = new Reading.Failure(kind, expected);
    }

    Reading.Failure failure() {
        return failure;
    }
}
