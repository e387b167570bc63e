package org.securecloudlab.scenario.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal, aligned by display width. Where it would be wider than the page, the widest left-aligned column is cut,
 * each cell with an ellipsis.
 */
public final class TextTable {
    /** Columns of a page. */
    public static final int PAGE = 100;

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<Align> aligns;
    private final List<List<String>> rows = new ArrayList<>();

    /** How a column is aligned. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public TextTable(Align... aligns) {
        this.aligns = List.of(aligns);
    }

    /** A row; its cells are made printable. Throws {@link IllegalArgumentException} when there are too many or too few. */
    public TextTable row(String... cells) {
        if (cells.length != aligns.size()) {
            throw new IllegalArgumentException("[" + cells.length + "] cells for [" + aligns.size() + "] columns");
        }
        rows.add(Arrays.stream(cells).map(Printable::of).toList());
        return this;
    }

    /** The table, indented, each row with a line break. */
    public String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < widths.length; i++) {
                String cell = DisplayWidth.cut(row.get(i), widths[i]);
                line.append(i == 0 ? "" : GAP)
                        .append(
                                aligns.get(i) == Align.LEFT
                                        ? DisplayWidth.padRight(cell, widths[i])
                                        : DisplayWidth.padLeft(cell, widths[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[aligns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        int room = PAGE - INDENT.length() - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widest(int[] widths) {
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean isLeft = aligns.get(i) == Align.LEFT;
            boolean isWider = widths[i] > widths[widest] || aligns.get(widest) == Align.RIGHT;
            if (isLeft && isWider) {
                widest = i;
            }
        }
        return widest;
    }
}
