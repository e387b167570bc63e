package org.securecloudlab.cloud.validation;

import org.securecloudlab.cloud.Problem;

/** Where a cloud comes from, which says how bad a finding is. */
public enum Origin {
    /** Written by somebody who can mend it: findings are errors. */
    OWN_DOCUMENT,
    /** Exported from a running cloud: the record is kept and the gap is named. */
    EXPORT;

    Problem problem(String path, String found, String expected) {
        return this == OWN_DOCUMENT ? Problem.error(path, found, expected) : Problem.warning(path, found, expected);
    }
}
