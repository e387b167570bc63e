package org.securecloudlab.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.nova.Note;
import org.securecloudlab.migration.solve.Remedy;
import org.securecloudlab.scheduler.explain.Change;

/** Every sentence of the engines has Chinese words. */
class SentencesTest {
    private static final Sentences CHINESE = Sentences.in("zh");
    private static final Pattern LITERAL_KEY =
            Pattern.compile("Sentence\\.of\\(\\s*\"([a-z.-]+[a-z])\"\\s*,\\s*\"([^\"]*)\"");
    /** Only an argument. */
    private static final String NO_WORDS = "{0}";

    @Test
    void everySentenceOfTheEnginesHasChineseWords() throws IOException {
        for (String module : List.of(
                "cloud-model", "entropy-sim", "image-trust", "migration-sim", "scheduler-sim", "scenario-lab")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    for (MatchResult found : LITERAL_KEY
                            .matcher(Files.readString(file))
                            .results()
                            .toList()) {
                        assertThat(found.group(2).equals(NO_WORDS)
                                        || CHINESE.knows(Sentence.of(found.group(1), found.group(2))))
                                .as("%s in %s", found.group(1), file)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void everyNoteAndEveryRemedyHasChineseWords() {
        assertThat(Note.values()).allMatch(note -> CHINESE.knows(note.sentence()));
        assertThat(Arrays.stream(Remedy.values()))
                .allMatch(remedy -> CHINESE.knows(Sentence.of("remedy." + remedy.name(), remedy.what())));
        assertThat(Change.Plain.values()).allMatch(change -> CHINESE.knows(change.sentence()));
    }

    @Test
    void argumentsStandWhereChineseWantsThem() {
        Sentence why = Sentence.of(
                "upgrade.guests", "{0} guests, because {1}", 3, Sentence.of("upgrade.disk", "it has a local disk"));
        assertThat(CHINESE.say(Sentence.of("upgrade.unmoved", "nova does not move {0}", why)))
                .isEqualTo("nova 不迁移 3 台虚拟机（带有本地磁盘）");
        assertThat(Sentences.in("en").say(why)).isEqualTo("3 guests, because it has a local disk");
    }

    @Test
    void whatHasNoWordsStaysEnglish() {
        assertThat(CHINESE.say(Sentence.of("no.such", "it is {0}", "so"))).isEqualTo("it is so");
    }
}
