package org.securecloudlab.patch.advisory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A flaw that CISA lists as exploited.
 *
 * @param cve its id
 * @param dateAdded when it was listed
 * @param dueDate the date of the catalogue, which need not agree with BOD 26-04's table
 * @param requiredAction what CISA asks for
 * @param ransomware whether campaigns of ransomware are known to use it
 */
public record KevEntry(
        String cve,
        Optional<LocalDate> dateAdded,
        Optional<LocalDate> dueDate,
        String requiredAction,
        boolean ransomware) {}
