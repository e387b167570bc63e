package org.securecloudlab.web.image.path;

import java.util.List;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.PathResult;

/** A configuration's ways, as the page shows them. */
public record PathView(List<WayView> ways, PathDrawing drawing, BootConfiguration configuration) {
    public PathView {
        ways = List.copyOf(ways);
    }

    static PathView of(BootConfiguration configuration, List<PathResult> results, PathTexts.In texts) {
        return new PathView(
                results.stream().map(result -> WayView.of(result, texts)).toList(),
                PathDrawing.of(results, texts),
                configuration);
    }

    /** How many ways let an altered image reach a guest. */
    public long open() {
        return ways.stream().filter(way -> way.breaches() > 0).count();
    }
}
