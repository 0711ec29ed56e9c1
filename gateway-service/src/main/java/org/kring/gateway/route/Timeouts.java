package org.kring.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody waits.
 *
 * @param connect for a service to take the connection
 * @param answer for an answer, from when the request came in: less than the half minute after which browsers and programs
 *     commonly give up, because then they would not be told when to come back
 */
@ConfigurationProperties("kring.gateway.timeouts")
record Timeouts(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("25s") Duration answer) {}
