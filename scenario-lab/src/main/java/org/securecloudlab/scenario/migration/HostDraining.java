package org.securecloudlab.scenario.migration;

import java.util.ArrayDeque;
import java.util.Deque;

/** A host while it is emptied: who still waits to leave it, and how many are leaving. */
final class HostDraining {
    private final DrainAsked asked;
    private final GuestMigrations migrations;
    private final long beganNanos;
    final Deque<Transfer> waiting = new ArrayDeque<>();
    int leaving;

    HostDraining(DrainAsked asked, GuestMigrations migrations, long beganNanos) {
        this.asked = asked;
        this.migrations = migrations;
        this.beganNanos = beganNanos;
    }

    String serviceHost() {
        return asked.serviceHost();
    }

    DrainOrders orders() {
        return asked.orders();
    }

    GuestMigrations migrations() {
        return migrations;
    }

    long beganNanos() {
        return beganNanos;
    }

    boolean mayStart() {
        return !waiting.isEmpty()
                && leaving
                        < orders().migrationsAtOnce().orElse(migrations.nova().migrationsAtOnce());
    }

    boolean isOver() {
        return waiting.isEmpty() && leaving == 0;
    }

    void then(boolean wasEmpty) {
        asked.then().accept(wasEmpty);
    }
}
