package org.kring.platform.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.kring.platform.eventstore.StoredEventReader;

/** Hands stored events to the projections that saw them in the command's transaction. */
class Projections {

    /** Marks a message as one that was handled before: a handler with {@code @DisallowReplay} does not get it. */
    private static final TrackingToken REPLAY = ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(Long.MAX_VALUE), new GlobalSequenceTrackingToken(0));

    private final EventProcessingConfiguration processing;
    private final StoredEventReader reader;

    Projections(EventProcessingConfiguration processing, StoredEventReader reader) {
        this.processing = processing;
        this.reader = reader;
    }

    void replay(Stream<DomainEventData<?>> events) {
        List<EventHandlerInvoker> handlers = processing.eventProcessors().values().stream()
                .filter(SubscribingEventProcessor.class::isInstance)
                .map(processor -> ((SubscribingEventProcessor) processor).eventHandlerInvoker())
                .toList();
        reader.messages(events).forEach(message -> handle(handlers, again(message)));
    }

    private static <T> EventMessage<T> again(DomainEventMessage<T> message) {
        return new GenericTrackedDomainEventMessage<>(REPLAY, message);
    }

    private static void handle(List<EventHandlerInvoker> handlers, EventMessage<?> message) {
        var outcome = DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> {
            for (EventHandlerInvoker handler : handlers) {
                handler.handle(message, Segment.ROOT_SEGMENT);
            }
            return message;
        });
        if (outcome.isExceptional()) {
            throw new IllegalStateException(
                    "event " + message.getIdentifier() + " cannot be projected", outcome.exceptionResult());
        }
    }
}
