package org.securecloudlab.image.provenance;

import java.util.Optional;

/** A statement is one of in-toto's, of the kind that is asked for. */
final class PredicateRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.PREDICATE;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<String> wanted = evidence.policy().predicateType();
        Optional<Envelope> envelope = evidence.bundle().envelope();
        if (envelope.isEmpty()) {
            return wanted.isEmpty()
                    ? ProvenanceCheck.notNeeded(STEP, "no-envelope", "the file itself is signed, nothing is stated")
                    : ProvenanceCheck.failed(STEP, "not-stated", "nothing is stated; expected {0}", wanted.get());
        }
        try {
            ProvenanceStatement statement = read(envelope.get());
            String found = statement.predicateType();
            return wanted.filter(type -> !type.equals(found)).isPresent()
                    ? ProvenanceCheck.failed(
                            STEP, "other-predicate", "it states {0}; expected {1}", found, wanted.get())
                    : ProvenanceCheck.passed(
                            STEP,
                            statement.builder().isPresent() ? "predicate-built" : "predicate",
                            statement.builder().isPresent() ? "{0}, built by {1}" : "{0}",
                            found,
                            statement.builder().orElse(""));
        } catch (IllegalArgumentException e) {
            return ProvenanceCheck.failed(
                    STEP, "statement-unreadable", "no statement: {0}", String.valueOf(e.getMessage()));
        }
    }

    private static ProvenanceStatement read(Envelope envelope) {
        if (!envelope.payloadType().equals(Envelope.IN_TOTO)) {
            throw new IllegalArgumentException("payloadType [" + envelope.payloadType() + "]");
        }
        return ProvenanceStatement.read(envelope.payload());
    }

    /** The statement, where it can be read. */
    static Optional<ProvenanceStatement> statement(Evidence evidence) {
        return statement(evidence.bundle());
    }

    static Optional<ProvenanceStatement> statement(ProvenanceBundle bundle) {
        try {
            return bundle.envelope().map(PredicateRule::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
