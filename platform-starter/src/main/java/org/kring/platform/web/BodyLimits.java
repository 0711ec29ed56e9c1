package org.kring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many bytes a request may bring: everywhere the same, more where a path is named for it.
 *
 * @param largerBodies by path, exactly as requests name it
 */
@ConfigurationProperties("kring.web")
public record BodyLimits(
        @DefaultValue("1MB") DataSize maximumBody,
        @DefaultValue Map<String, DataSize> largerBodies) {

    public BodyLimits {
        largerBodies = Map.copyOf(largerBodies);
    }

    DataSize of(HttpServletRequest request) {
        return largerBodies.getOrDefault(request.getRequestURI(), maximumBody);
    }
}
