package org.securecloudlab.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Maven's dependencies cannot enforce of the design: no I/O, no clock and no framework in the libraries. */
class ArchitectureTest {
    private static final String ROOT = "org.securecloudlab";
    private static final String[] LIBRARIES = {
        ROOT + ".kernel..",
        ROOT + ".cloud..",
        ROOT + ".scheduler..",
        ROOT + ".entropy..",
        ROOT + ".image..",
        ROOT + ".migration..",
        ROOT + ".patch..",
        ROOT + ".scenario.."
    };
    private static final String[] SIMULATION = {
        ROOT + ".kernel..",
        ROOT + ".scheduler..",
        ROOT + ".entropy..",
        ROOT + ".image..",
        ROOT + ".migration..",
        ROOT + ".patch..",
        ROOT + ".scenario.."
    };

    private static JavaClasses code = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readOurClasses() {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void librariesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "org.hibernate..", "java.net.http..", "java.sql..", "javax.sql..")
                .check(code);
    }

    @Test
    void librariesTouchNoFilesAndNoSockets() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat(describe(
                        "files or sockets",
                        type -> type.getName().equals("java.nio.file.Files")
                                || type.getName().equals("java.io.File")
                                || type.getName().equals("java.io.FileInputStream")
                                || type.getName().equals("java.io.FileOutputStream")
                                || type.getName().equals("java.net.Socket")))
                .check(code);
    }

    @Test
    void simulationReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(SIMULATION)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(code);
    }

    @Test
    void simulationTakesRandomnessFromTheKernelOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(SIMULATION)
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .check(code);
    }

    @Test
    void simulationUsesNoTranscendentalsOfMath() {
        for (String function : new String[] {"exp", "log", "pow", "sin", "cos", "log1p", "log10", "expm1"}) {
            noClasses()
                    .that()
                    .resideInAnyPackage(SIMULATION)
                    .should(com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(describe(
                            "Math." + function,
                            call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                    && call.getName().equals(function))))
                    .check(code);
        }
    }

    @Test
    void enginesDoNotKnowScenarios() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".scenario..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOT + ".scenario..", ROOT + ".cli..")
                .check(code);
    }

    @Test
    void whatTheSchedulerIsMadeOfDoesNotKnowTheScheduler() {
        String scheduler = ROOT + ".scheduler";
        noClasses()
                .that()
                .resideInAnyPackage(
                        scheduler + ".explain..",
                        scheduler + ".host..",
                        scheduler + ".placement..",
                        scheduler + ".python..",
                        scheduler + ".resource..",
                        scheduler + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        scheduler,
                        scheduler + ".cases..",
                        scheduler + ".filter..",
                        scheduler + ".lint..",
                        scheduler + ".review..",
                        scheduler + ".weigher..")
                .check(code);
    }

    @Test
    void modulesAreFreeOfCycles() {
        // Inside a module the root package and its sub-packages may know each other: it is one unit with one public
        // door.
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(code);
    }
}
