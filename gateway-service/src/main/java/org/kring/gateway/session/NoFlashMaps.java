package org.kring.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Kring leaves nothing in a session for the page after a redirect. Spring MVC looks for it in every request, and a
 * session would be read from PostgreSQL for that alone.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class NoFlashMaps implements FlashMapManager {

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void saveOutputFlashMap(FlashMap leftForLater, HttpServletRequest request, HttpServletResponse response) {
        if (!leftForLater.isEmpty()) {
            throw new IllegalStateException("nobody would find it: " + leftForLater.keySet());
        }
    }
}
