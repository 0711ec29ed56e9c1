package org.kring.gateway.replica;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are, by name.
 *
 * @param services one address each: in a cluster that of the Service, which spreads by itself
 * @param replicas further addresses of the same services, if the gateway is to spread
 */
@ConfigurationProperties("kring.gateway")
record ServiceAddresses(Map<String, URI> services, Map<String, List<URI>> replicas) {}
