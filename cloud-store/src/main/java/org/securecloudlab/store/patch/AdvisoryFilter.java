package org.securecloudlab.store.patch;

import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * Which advisories are wanted; all that is given must hold.
 *
 * @param flaw a CVE id
 * @param severity exactly this one
 * @param affecting only those that affect an installed package, or only the others
 * @param inKev only those known to be exploited, or only the others
 */
public record AdvisoryFilter(
        Optional<String> flaw, Optional<CvssBand> severity, Optional<Boolean> affecting, Optional<Boolean> inKev) {}
