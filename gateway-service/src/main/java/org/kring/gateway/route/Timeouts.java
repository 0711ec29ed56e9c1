package org.kring.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a service is waited for: to take the connection, and to answer. */
@ConfigurationProperties("kring.gateway.timeouts")
record Timeouts(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("30s") Duration answer) {}
