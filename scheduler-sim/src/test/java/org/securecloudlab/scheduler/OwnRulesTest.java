package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Preference;
import org.securecloudlab.scheduler.explain.Refusal;

/** The filter and the weigher of {@code examples/scheduler-rules}, compiled as a user would and found by ServiceLoader. */
class OwnRulesTest {
    private static final Path EXAMPLE = Path.of("../examples/scheduler-rules");
    private static final String PACKAGE = "org.example.lab.";

    @TempDir
    private Path jar = Path.of("");

    @BeforeEach
    void compile() throws IOException {
        Path sources = EXAMPLE.resolve("org/example/lab");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        jar.toString(),
                        sources.resolve("WarrantyFilter.java").toString(),
                        sources.resolve("WarrantyWeigher.java").toString());
        assertThat(result).isZero();
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(HostFilter.class.getName()), PACKAGE + "WarrantyFilter\n");
        Files.writeString(services.resolve(HostWeigher.class.getName()), PACKAGE + "WarrantyWeigher\n");
    }

    private <T> T installed(Supplier<T> work) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return work.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Cloud cloud(Map<String, List<String>> nova) {
        Aggregate old = Clouds.aggregate(
                "1", Optional.empty(), List.of("h1"), Map.of("warranty", "expired", "warranty_years", "0"));
        Aggregate young = Clouds.aggregate("2", Optional.empty(), List.of("h3"), Map.of("warranty_years", "4.5"));
        return Clouds.of(Clouds.hosts(3), List.of(old, young), List.of(), nova);
    }

    @Test
    void theFilterRefusesWithItsReason() throws IOException {
        Cloud cloud = cloud(Map.of("filter_scheduler.enabled_filters", List.of("WarrantyFilter")));
        List<Refusal> refusals = installed(() -> NovaScheduler.of(cloud).explain(Clouds.request("i1")));
        assertThat(refusals)
                .containsExactly(new Refusal(
                        "h1",
                        "WarrantyFilter",
                        Sentence.plain("a host with warranty"),
                        Sentence.plain("warranty [expired]")));
    }

    @Test
    void theWeigherDecidesAmongEqualHosts() throws IOException {
        Decision chosen = installed(() -> NovaScheduler.of(cloud(Map.of())).schedule(Clouds.request("i1")));
        assertThat(chosen).isEqualTo(new Decision.Placed(List.of("h3")));
        Decision without = NovaScheduler.of(cloud(Map.of())).schedule(Clouds.request("i1"));
        assertThat(without).isEqualTo(new Decision.Placed(List.of("h1")));
        Optional<Preference> why =
                installed(() -> NovaScheduler.of(cloud(Map.of())).preference(Clouds.request("i1"), "h1"));
        assertThat(why.orElseThrow().weigher()).isEqualTo("WarrantyWeigher");
    }
}
