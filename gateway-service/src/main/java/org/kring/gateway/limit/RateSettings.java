package org.kring.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests each may send, per replica of the gateway.
 *
 * @param person whoever is signed in or sends an access token
 * @param address all who are not signed in and come from one address
 * @param importer the importer, who takes over years in an hour
 */
@ConfigurationProperties("kring.gateway.rate")
record RateSettings(Rate person, Rate address, Rate importer) {

    /** {@code burst} at once, then {@code perSecond} on and on. */
    record Rate(long perSecond, long burst) {}
}
