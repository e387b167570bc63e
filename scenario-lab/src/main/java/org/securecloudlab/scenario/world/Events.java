package org.securecloudlab.scenario.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands each event to those who listen for its class, at once and in order of subscription. */
public final class Events {
    private final Map<Class<?>, List<Consumer<CloudEvent>>> listeners = new LinkedHashMap<>();

    /** Listens for events of exactly this class. */
    public <E extends CloudEvent> void on(Class<E> type, Consumer<E> listener) {
        listeners.computeIfAbsent(type, t -> new ArrayList<>()).add(event -> listener.accept(type.cast(event)));
    }

    /** Tells everybody who listens. */
    public void publish(CloudEvent event) {
        for (Consumer<CloudEvent> listener : listeners.getOrDefault(event.getClass(), List.of())) {
            listener.accept(event);
        }
    }
}
