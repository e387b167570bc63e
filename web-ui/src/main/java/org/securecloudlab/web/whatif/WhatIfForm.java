package org.securecloudlab.web.whatif;

import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.cloud.CloudVersion;

/**
 * What the visitor wrote.
 *
 * @param clouds to choose from
 * @param cloud name of the chosen one
 * @param requests CSV
 * @param novaConf configuration to ask with
 * @param otherNovaConf second configuration
 * @param problems why it was refused
 */
public record WhatIfForm(
        List<CloudVersion> clouds,
        String cloud,
        String requests,
        String novaConf,
        String otherNovaConf,
        List<Problem> problems) {
    public WhatIfForm {
        clouds = List.copyOf(clouds);
        problems = List.copyOf(problems);
    }

    WhatIfForm refused(List<Problem> why) {
        return new WhatIfForm(clouds, cloud, requests, novaConf, otherNovaConf, why);
    }
}
