package org.securecloudlab.web.image.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.securecloudlab.image.path.Arrow;
import org.securecloudlab.image.path.PathResult;
import org.securecloudlab.image.path.Place;

/**
 * The picture of all ways: a row a way, a column a place, an arrow from each place to the next with the checks that run on it.
 *
 * @param width of the picture, in its own units
 * @param height of the picture
 */
public record PathDrawing(List<Row> rows, int width, int height) {
    private static final int COLUMN = 122;
    private static final int ROW = 84;
    private static final int LEFT = 56;
    private static final int NODE_RADIUS = 6;
    private static final int LINE = 12;
    /** Where a row's nodes stand, below its title and the names of its checks. */
    private static final int NODE_TOP = 54;

    /**
     * One way.
     *
     * @param y of its title
     */
    public record Row(String title, int y, List<Node> nodes, List<Link> links) {
        public Row {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /** A place on a way. */
    public record Node(String name, int x, int y, int nameY) {}

    /**
     * An arrow.
     *
     * @param isVerified a check runs on it
     * @param labels the names of its checks; empty when none runs
     */
    public record Link(int from, int to, int middle, int y, boolean isVerified, List<Label> labels) {
        public Link {
            labels = List.copyOf(labels);
        }

        public int unverifiedY() {
            return y - LINE / 2;
        }
    }

    /** A check's name over an arrow. */
    public record Label(String text, int y) {}

    static PathDrawing of(List<PathResult> results, PathTexts.In texts) {
        List<Place> columns = Arrays.stream(Place.values())
                .filter(place -> results.stream()
                        .flatMap(result -> result.arrows().stream())
                        .anyMatch(arrow -> arrow.to() == place))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (PathResult result : results) {
            rows.add(row(result, rows.size() * ROW, columns, texts));
        }
        return new PathDrawing(rows, 2 * LEFT + (columns.size() - 1) * COLUMN, rows.size() * ROW);
    }

    private static Row row(PathResult result, int top, List<Place> columns, PathTexts.In texts) {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int y = top + NODE_TOP;
        for (Arrow arrow : result.arrows()) {
            int x = LEFT + columns.indexOf(arrow.to()) * COLUMN;
            if (!nodes.isEmpty()) {
                links.add(link(arrow, nodes.get(nodes.size() - 1).x(), x, y, texts));
            }
            nodes.add(new Node(texts.place(arrow.to()), x, y, y + 2 * NODE_RADIUS + 8));
        }
        return new Row(texts.path(result.path()), top + LINE + 2, nodes, links);
    }

    private static Link link(Arrow arrow, int from, int to, int y, PathTexts.In texts) {
        List<Label> labels = new ArrayList<>();
        List<String> checks = arrow.checks();
        for (int i = 0; i < checks.size(); i++) {
            labels.add(new Label(texts.shortCheck(checks.get(i)), y - LINE / 2 - (checks.size() - 1 - i) * LINE));
        }
        int gap = NODE_RADIUS + 4;
        return new Link(from + gap, to - gap, (from + to) / 2, y, !checks.isEmpty(), labels);
    }
}
