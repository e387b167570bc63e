package org.securecloudlab.web.page.view;

import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * Changes that would make a refused request fit.
 *
 * @param change what would have to be different
 * @param hosts how many would pass then
 */
public record MaybeView(Sentence change, int hosts) {
    public static MaybeView of(Remedy remedy) {
        return new MaybeView(remedy.sentence(), remedy.hosts());
    }
}
