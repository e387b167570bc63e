package org.securecloudlab.scheduler;

import java.util.List;
import java.util.SortedSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.placement.Provider;
import org.securecloudlab.scheduler.resource.FurtherResources;
import org.securecloudlab.scheduler.resource.Stocks;

/** A provider as a row of {@link Stocks}; equal only to itself. */
final class StockProvider implements Provider {
    private final String uuid;
    private final String name;
    private final Stocks stocks;
    private final int place;
    private final SortedSet<String> traits;
    private final List<HostAggregate> aggregates;
    private final boolean isHost;

    private StockProvider(
            String uuid,
            String name,
            Stocks stocks,
            int place,
            SortedSet<String> traits,
            List<HostAggregate> aggregates,
            boolean isHost) {
        this.uuid = uuid;
        this.name = name;
        this.stocks = stocks;
        this.place = place;
        this.traits = traits;
        this.aggregates = aggregates;
        this.isHost = isHost;
    }

    /** The root provider of a host. */
    static StockProvider host(HostState host, String uuid, Stocks stocks, SortedSet<String> traits) {
        return new StockProvider(uuid, host.key(), stocks, host.index(), traits, host.aggregates(), true);
    }

    /** Another provider. */
    static StockProvider other(
            String uuid,
            String name,
            Stocks stocks,
            int place,
            SortedSet<String> traits,
            List<HostAggregate> aggregates) {
        return new StockProvider(uuid, name, stocks, place, traits, aggregates, false);
    }

    /** Its place among the cloud's other providers, or {@link FurtherResources.Piece#ROOT}. */
    int piece() {
        return isHost ? FurtherResources.Piece.ROOT : place;
    }

    /** The host aggregates that it is in itself. */
    List<HostAggregate> aggregates() {
        return aggregates;
    }

    void take(String resourceClass, long amount) {
        stocks.take(place, resourceClass, amount);
    }

    @Override
    public String uuid() {
        return uuid;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean offers(String resourceClass) {
        return stocks.offers(place, resourceClass);
    }

    @Override
    public boolean fits(String resourceClass, long amount) {
        return stocks.fits(place, resourceClass, amount);
    }

    @Override
    public boolean fitsInAll(String resourceClass, long amount) {
        return stocks.fitsInAll(place, resourceClass, amount);
    }

    @Override
    public long room(String resourceClass) {
        return stocks.room(place, resourceClass);
    }

    @Override
    public Sentence describe(String resourceClass, long amount) {
        return stocks.describe(place, resourceClass, amount);
    }

    @Override
    public SortedSet<String> traits() {
        return traits;
    }
}
