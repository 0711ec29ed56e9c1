/** Correlation of one request's traces over threads, services and Kafka. */
@NullMarked
package org.kring.platform.telemetry;

import org.jspecify.annotations.NullMarked;
