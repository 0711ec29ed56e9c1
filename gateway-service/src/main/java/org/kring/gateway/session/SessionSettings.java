package org.kring.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle a session ends when it was not used for this long
 * @param signIn how long a sign-in that was begun may take
 */
@ConfigurationProperties("kring.gateway.session")
record SessionSettings(
        @DefaultValue("30d") Duration idle,
        @DefaultValue("15m") Duration signIn) {}
