package org.securecloudlab.entropy.cases;

import java.util.Map;

/** One kind of configuration that can be simulated. */
interface QueueForm {
    /** What has to be there, for people. */
    String needs();

    /** Whether a configuration is of this kind. */
    boolean fits(Fields config);

    /** Simulates it: figures by name. */
    Map<String, Object> answer(QueueCase asked);
}
