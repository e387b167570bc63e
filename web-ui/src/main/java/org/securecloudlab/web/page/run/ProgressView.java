package org.securecloudlab.web.page.run;

import java.util.Optional;
import org.securecloudlab.store.run.RunProgress;
import org.securecloudlab.web.page.view.Show;

/**
 * How far a run has come, in words.
 *
 * @param done finished replications
 * @param total replications in all
 * @param timeLeft in words, once it can be told
 */
public record ProgressView(int done, int total, Optional<String> timeLeft) {

    static ProgressView of(RunProgress progress) {
        return new ProgressView(
                progress.done(), progress.total(), progress.timeLeft().map(Show::shortly));
    }

    public long percent() {
        return total == 0 ? 0 : Math.round(100.0 * done / total);
    }

    /** Each tenth is told to screen readers, not each second. */
    public boolean isTenth() {
        return percent() % 10 == 0;
    }

    public String doneText() {
        return Show.grouped(done);
    }

    public String totalText() {
        return Show.grouped(total);
    }
}
