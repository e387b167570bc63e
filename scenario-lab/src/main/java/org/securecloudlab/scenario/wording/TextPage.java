package org.securecloudlab.scenario.wording;

/** A page for a terminal: lines wrapped at {@link TextTable#PAGE} columns, sections with a title. */
public final class TextPage {
    private final StringBuilder text = new StringBuilder();

    /** A section begins. */
    public TextPage section(String title) {
        text.append('\n');
        return line("", title);
    }

    /** A sentence, wrapped between words; every line begins with the indent. */
    public TextPage line(String indent, String sentence) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : Printable.of(sentence).split(" ", -1)) {
            boolean begins = line.length() == indent.length();
            if (!begins && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > TextTable.PAGE) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
        }
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    /** A table. */
    public TextPage table(TextTable table) {
        text.append(table.text());
        return this;
    }

    /** The page. */
    public String text() {
        return text.toString();
    }
}
