package org.kring.gateway.limit;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be.
 *
 * @param largerBodies by path, where a service takes more than elsewhere
 */
@ConfigurationProperties("kring.gateway")
record SizeSettings(DataSize maximumBody, @DefaultValue Map<String, DataSize> largerBodies) {}
