package org.securecloudlab.web.entropy.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What assessments may cost, as {@code lab.assessment.…}. */
@ConfigMapping(prefix = "lab.assessment")
public interface AssessmentLimits {

    /** Largest upload in bytes, which is in samples: two million, some 500 MB of memory while it is assessed. */
    @WithDefault("2000000")
    int samples();

    /** Assessments at once; more are asked to come back later. */
    @WithDefault("1")
    int concurrent();

    /** Longest time of one; the permutation tests of unlucky samples can take hours. */
    @WithDefault("PT5M")
    Duration maxDuration();

    /** Results that are kept; the oldest go. */
    @WithDefault("50")
    int kept();
}
