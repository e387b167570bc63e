package org.securecloudlab.patch.advisory;

import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Takes the records of a feed one by one. */
public interface AdvisorySink {
    /** A record that was read, and what is odd about it. */
    void take(Advisory advisory, List<Problem> warnings);

    /** A record that could not be read; at least one problem is an error. */
    void refuse(List<Problem> problems);
}
