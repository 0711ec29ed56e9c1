package org.kring.platform.consume;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kring.events.KringEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a listener container for each {@link EventConsumer}. */
class EventConsumers implements SmartLifecycle, ReplaysParked {

    private final Map<String, EventListener<?>> listeners = new HashMap<>();
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

    EventConsumers(
            String service,
            List<? extends EventConsumer<?>> consumers,
            ListenerContainers listening,
            ConsumedVersions consumed,
            TransactionTemplate transaction) {
        for (EventConsumer<?> consumer : consumers) {
            String group = service + "." + consumer.name();
            EventListener<?> listener = listenerFor(consumer, consumed, transaction);
            listeners.put(group, listener);
            containers.add(listening.container(group, group, listener, consumer.topic()));
        }
    }

    private static <E extends KringEvent> EventListener<E> listenerFor(
            EventConsumer<E> consumer, ConsumedVersions consumed, TransactionTemplate transaction) {
        return new EventListener<>(consumer, consumed, transaction);
    }

    @Override
    public Set<String> groups() {
        return Collections.unmodifiableSet(listeners.keySet());
    }

    @Override
    public void replay(String group, ConsumerRecord<String, byte[]> parked) {
        Objects.requireNonNull(listeners.get(group)).replay(parked);
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
