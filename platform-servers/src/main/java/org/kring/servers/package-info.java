/** PostgreSQL, Kafka and Elasticsearch on one machine: for tests, developers and the standalone platform. */
@NullMarked
package org.kring.servers;

import org.jspecify.annotations.NullMarked;
