package org.securecloudlab.web.entropy.assessment;

import java.util.List;

/** The first bits as one path of an SVG, a unit square a 1. */
record BitPlane(List<String> rows) {

    public int width() {
        return rows.isEmpty() ? 1 : rows.get(0).length();
    }

    public int height() {
        return Math.max(1, rows.size());
    }

    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            int x = row.indexOf('1');
            while (x >= 0) {
                int end = row.indexOf('0', x);
                int length = (end < 0 ? row.length() : end) - x;
                path.append('M')
                        .append(x)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(length)
                        .append("v1h-")
                        .append(length)
                        .append('z');
                x = end < 0 ? -1 : row.indexOf('1', end);
            }
        }
        return path.toString();
    }
}
