package org.kring.platform.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.Together;

/**
 * The aggregates that were used last, held strongly: Axon's own cache holds weak references, which every young
 * collection empties. An aggregate whose events may still be rolled back waits outside.
 */
class AggregateCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    AggregateCache(long maximumSize) {
        entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <K, V> @Nullable V get(K key) {
        return Together.isUncommitted() ? null : (V) entries.getIfPresent(key);
    }

    /** An aggregate that was asked for the first time and stored nothing has no id yet, and is not worth keeping. */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key == null) {
            return;
        }
        if (Together.isUncommitted()) {
            entries.invalidate(key);
            Together.whenCommitted(() -> entries.invalidate(key));
        } else {
            entries.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return !Together.isUncommitted() && entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return Together.isUncommitted() ? valueSupplier.get() : (T) entries.get(key, absent -> valueSupplier.get());
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        return () -> true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (same, value) -> update.apply((V) value));
    }
}
