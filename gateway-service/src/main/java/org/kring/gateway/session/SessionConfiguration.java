package org.kring.gateway.session;

import com.github.benmanes.caffeine.cache.Ticker;
import org.kring.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in PostgreSQL: they survive restarts, and any replica knows them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    static final String COOKIE = "KRING_SESSION";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> shortUntilSignedIn(SessionSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.signIn());
    }

    @Bean
    @Primary
    UnhurriedSessions<? extends Session> unhurriedSessions(JdbcIndexedSessionRepository sessions) {
        return new UnhurriedSessions<>(sessions, Ticker.systemTicker(), Thread::startVirtualThread);
    }

    @Bean
    CookieSerializer sessionCookie(GatewaySettings gateway, SessionSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(gateway.secureCookies());
        // The browser may forget it when the session cannot be alive any more; the server decides.
        cookie.setCookieMaxAge((int) Math.min(settings.idle().toSeconds(), Integer.MAX_VALUE));
        return cookie;
    }
}
