package org.securecloudlab.scheduler;

/** An error that nova lets escape: it fails the request as a whole, not one host. */
public final class SchedulingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the scheduler the error came up. */
    public enum Stage {
        REQUEST("request"),
        FILTER("filter"),
        WEIGHER("weigher"),
        SCHEDULER("scheduler");

        private final String text;

        Stage(String text) {
            this.text = text;
        }

        /** As reports write it. */
        public String text() {
            return text;
        }
    }

    private final Stage stage;
    private final String where;

    public SchedulingException(Stage stage, String where, String message) {
        super(message);
        this.stage = stage;
        this.where = where;
    }

    /** An error in a filter. */
    public static SchedulingException inFilter(HostFilter filter, String message) {
        return new SchedulingException(Stage.FILTER, filter.name(), message);
    }

    /** An error in a weigher. */
    public static SchedulingException inWeigher(HostWeigher weigher, String message) {
        return new SchedulingException(Stage.WEIGHER, weigher.name(), message);
    }

    /** A flavor, image or PCI alias that contradicts itself; nova's API refuses it before scheduling. */
    public static SchedulingException inSpec(String message) {
        return new SchedulingException(Stage.REQUEST, "spec", message);
    }

    public Stage stage() {
        return stage;
    }

    /** The class name, or {@code spec}. */
    public String where() {
        return where;
    }

    /** As a decision. */
    public Decision.Failed toDecision() {
        String message = getMessage();
        return new Decision.Failed(stage.text(), where, message == null ? "" : message);
    }
}
