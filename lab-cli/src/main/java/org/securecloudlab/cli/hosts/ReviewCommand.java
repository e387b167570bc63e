package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scheduler.review.FilterReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reviews the filter configuration of a cloud. */
@Command(
        name = "review",
        description = {
            "Review the scheduler's filters by the Security Guide.",
            "Their kinds, what users can manipulate, conflicts, flavors and images that fit on no host, oversubscribed thin "
                    + "disks, wasteful order. Exit status 1 when there is more than a note."
        },
        sortOptions = false)
public final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        FilterReview review = FilterReview.of(cloud);
        console.print(ScenarioJson.mapper(), cloudArgument.name(), review, () -> ReviewText.of(review));
        return review.isClean() ? ExitStatus.YES : ExitStatus.NO;
    }
}
