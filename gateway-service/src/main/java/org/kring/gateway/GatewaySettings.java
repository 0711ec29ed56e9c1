package org.kring.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param publicUrl where browsers reach Kring */
@ConfigurationProperties("kring.gateway")
public record GatewaySettings(URI publicUrl) {

    /** Cookies of a real deployment never travel in the clear. */
    public boolean secureCookies() {
        return isHttps() || !isLoopback();
    }

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** A path of this origin as an absolute address. */
    public String at(String path) {
        String origin = publicUrl.toString();
        return (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + path;
    }

    private boolean isLoopback() {
        String host = String.valueOf(publicUrl.getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
