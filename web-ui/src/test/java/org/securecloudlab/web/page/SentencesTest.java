package org.securecloudlab.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.nova.Note;
import org.securecloudlab.migration.solve.Remedy;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Why;

/** Every sentence of the engines has Chinese words. */
class SentencesTest {
    private static final Sentences CHINESE = Sentences.in("zh");
    private static final Pattern LITERAL_KEY =
            Pattern.compile("Sentence\\.of\\(\\s*\"([a-z.-]+[a-z])\"\\s*,\\s*\"([^\"]*)\"");
    /** Why a host was refused. */
    private static final Pattern WHY = Pattern.compile("\"(scheduler\\.why\\.[a-z-]+)\"");
    /** Only an argument. */
    private static final String NO_WORDS = "{0}";

    @Test
    void everySentenceOfTheEnginesHasChineseWords() throws IOException {
        for (String module : List.of(
                "cloud-model", "entropy-sim", "image-trust", "migration-sim", "scheduler-sim", "scenario-lab")) {
            for (MatchResult each : found(LITERAL_KEY, module)) {
                assertThat(each.group(2).equals(NO_WORDS) || CHINESE.knows(Sentence.of(each.group(1), each.group(2))))
                        .as("%s of %s", each.group(1), module)
                        .isTrue();
            }
        }
    }

    /** Whoever drops a rule drops its words, and whoever writes one writes them. */
    @Test
    void theWordsForRefusalsAreThoseOfTheRules() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String module : List.of("scheduler-sim", "scenario-lab")) {
            found(WHY, module).forEach(key -> said.add(key.group(1)));
        }
        Properties chinese = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences_zh.properties")),
                StandardCharsets.UTF_8)) {
            chinese.load(in);
        }
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> key.startsWith("scheduler.why."))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    private static List<MatchResult> found(Pattern pattern, String module) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found::add);
            }
        }
        return found;
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
    void whatRulesSayStandsWithinWhatWouldHelp() {
        Change change = new Change.NotAsked(Why.traits(Set.of("CUSTOM_FAST"), Set.of()));
        assertThat(CHINESE.say(change.sentence())).isEqualTo("不要求 特性 CUSTOM_FAST");
    }

    @Test
    void whatHasNoWordsStaysEnglish() {
        assertThat(CHINESE.say(Sentence.plain("warranty {0}"))).isEqualTo("warranty {0}");
        assertThat(CHINESE.say(Sentence.of("no.such", "it is {0}", "so"))).isEqualTo("it is so");
    }
}
