package org.securecloudlab.image.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ElementLibraryTest {
    private static SortedMap<String, BuilderElement> library(Map<String, String> files) {
        return ElementLibrary.of(new TreeMap<>(files));
    }

    @Test
    void elementsAreFoundWhereverTheirFoldersLie() {
        SortedMap<String, BuilderElement> library = library(Map.of(
                "app/install.d/10-app", "true",
                "app/element-deps", "debian\n",
                "usr/share/elements/debian/element-provides", "operating-system\n",
                "usr/share/elements/debian/bin/helper", "gpgv",
                "usr/share/elements/quiet/README.rst", "",
                "usr/share/elements/set/environment.d/10-x", "export X=1",
                "usr/share/notes.txt", "nothing"));
        assertThat(library).containsOnlyKeys("app", "debian", "quiet", "set");
        assertThat(library.get("app")).satisfies(app -> {
            assertThat(app.depends()).containsExactly("debian");
            assertThat(app.scripts("install")).containsOnlyKeys("10-app");
        });
        assertThat(library.get("debian"))
                .satisfies(debian -> assertThat(debian.files()).containsOnlyKeys("element-provides", "bin/helper"));
    }

    @Test
    void ofTwoWithOneNameThatOfTheEarlierFolderStands() {
        SortedMap<String, BuilderElement> library =
                library(Map.of("b/app/element-deps", "later", "a/app/element-deps", "earlier"));
        assertThat(library.get("app"))
                .satisfies(app -> assertThat(app.depends()).containsExactly("earlier"));
    }

    @Test
    void deeperFilesAndNeighboursOfLikeNameAreNotTheElements() {
        SortedMap<String, BuilderElement> library = library(
                Map.of("app/element-deps", "", "app/static/etc/passwd", "x", "app-2/element-deps", "", "app.txt", "x"));
        assertThat(library.get("app")).satisfies(app -> assertThat(app.files()).containsOnlyKeys("element-deps"));
        assertThat(library).containsOnlyKeys("app", "app-2");
    }
}
