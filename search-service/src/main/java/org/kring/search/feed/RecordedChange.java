package org.kring.search.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kring.search.document.Change;

/** A change, the version of the aggregate that it leads to, and the record that told it. */
record RecordedChange(Change change, long version, ConsumerRecord<String, byte[]> source) {}
