package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;

/**
 * All distinct packages of a fleet, and the distinct sets of them. A fleet has many systems and few sets, and the sets share most of
 * their packages: every package is judged once. Packages and sets are numbered from 0 in the order in which they come.
 */
public final class PackageCatalog {
    private final Map<PackageKey, Integer> packageNumbers = new HashMap<>();
    private final List<PackageKey> packages = new ArrayList<>();
    private final Map<SetKey, Integer> setNumbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();

    /** The number of a system's set of installed packages; systems with the same packages have the same. */
    public int setOf(SystemInventory system) {
        int[] numbers = new int[system.packages().size()];
        int count = 0;
        for (InstalledPackage installed : system.packages()) {
            if (installed.installed()) {
                numbers[count++] = packageOf(PackageKey.of(installed, system.distribution()));
            }
        }
        return setOf(Arrays.copyOf(numbers, count));
    }

    /** The number of a set of package numbers, in any order. */
    public int setOf(int[] packageNumbers) {
        int[] sorted = sortedOnce(packageNumbers);
        Integer known = setNumbers.putIfAbsent(new SetKey(sorted), sets.size());
        if (known != null) {
            return known;
        }
        sets.add(sorted);
        return sets.size() - 1;
    }

    private static int[] sortedOnce(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
    }

    /** The number of a package. */
    public int packageOf(PackageKey key) {
        Integer known = packageNumbers.get(key);
        if (known != null) {
            return known;
        }
        packageNumbers.put(key, packages.size());
        packages.add(key);
        return packages.size() - 1;
    }

    public int packageCount() {
        return packages.size();
    }

    public int setCount() {
        return sets.size();
    }

    /** The package of a number. */
    public PackageKey packageAt(int number) {
        return packages.get(number);
    }

    int[] packagesOf(int set) {
        return sets.get(set);
    }

    private static final class SetKey {
        private final int[] numbers;
        private final int hash;

        SetKey(int[] numbers) {
            this.numbers = numbers;
            this.hash = Arrays.hashCode(numbers);
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof SetKey key && hash == key.hash && Arrays.equals(numbers, key.numbers);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
