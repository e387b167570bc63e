package org.securecloudlab.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;

class TraceReaderTest {

    private static List<TraceRow> rows(String csv) {
        return TraceReader.read(csv, "t.csv").value().orElseThrow();
    }

    @Test
    void columnsMayComeInAnyOrderAndRowsAreSortedByArrival() {
        assertThat(rows("\uFEFFmemory_mib,id,arrival_s,cores,more\n4096,b,7.5,2,x\n512.5,a,0,1,y\n"))
                .containsExactly(
                        new TraceRow(3, "a", 0, OptionalLong.empty(), 1, 513, 0, Optional.empty()),
                        new TraceRow(2, "b", 7_500_000_000L, OptionalLong.empty(), 2, 4096, 0, Optional.empty()));
    }

    @Test
    void megabytesAreAMillionBytes() {
        assertThat(rows("arrival_s,lifetime_s,vcpus,memory_mb,disk_gib,flavor\n1,60,4,100000,9.1,m1.big\n"))
                .containsExactly(new TraceRow(
                        2,
                        "1",
                        1_000_000_000L,
                        OptionalLong.of(60_000_000_000L),
                        4,
                        95_368,
                        10,
                        Optional.of("m1.big")));
    }

    @Test
    void everythingWrongIsListedWithItsLine() {
        List<Problem> problems = TraceReader.read(
                        "id,arrival_s,vcpus,memory_mib\na,-1,2,512\na,0,2.5,512\nb,,1,much\n", "t.csv")
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.line().orElseThrow() + " " + problem.path())
                .containsExactly("2 arrival_s", "3 vcpus", "3 id", "4 arrival_s", "4 memory_mib");
        assertThat(TraceReader.read("id,start\n1,2\n", "t.csv").problems()).hasSize(3);
        assertThat(TraceReader.read("", "t.csv").problems()).isNotEmpty();
    }
}
