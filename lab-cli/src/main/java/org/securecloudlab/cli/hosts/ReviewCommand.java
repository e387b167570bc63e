package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scheduler.review.FilterReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reviews the filter configuration of a cloud. */
@Command(
        name = "review",
        description = {
            "Review the scheduler's filters: their kinds, what users can manipulate, conflicts, flavors and images that fit",
            "on no host, oversubscribed thin disks, wasteful order. Exit status 1 when there is more than a note."
        },
        sortOptions = false)
public final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Mixin
    private final HostsOutput output = new HostsOutput();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(spec.commandLine());
        FilterReview review = FilterReview.of(cloud);
        output.print(cloudArgument.name(), review, () -> ReviewText.of(review), spec.commandLine());
        return review.isClean() ? ExitStatus.YES : ExitStatus.NO;
    }
}
