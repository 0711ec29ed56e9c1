package org.kring.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kring.gateway.person.Caller;
import org.kring.gateway.person.KnownPeople;
import org.kring.gateway.signin.SignedInUser;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps of a sign-in only the person id and the provider's id token, as text. Serialised security objects would end
 * every session with the next upgrade, and would freeze the roles.
 */
@Component
public class SessionSecurityContext implements SecurityContextRepository {

    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String ID_TOKEN = "kring.id-token";

    /** The attributes of a session in which somebody is signed in. */
    static final Set<String> SIGNED_IN = Set.of(PERSON, ID_TOKEN);

    private final KnownPeople people;
    private final SessionSettings settings;

    SessionSecurityContext(KnownPeople people, SessionSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** With which the provider recognises whose sign-out is asked for. */
    public static Optional<String> idToken(HttpServletRequest request) {
        return attribute(request, ID_TOKEN);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var loaded = SingletonSupplier.of(() -> context(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return loaded.obtain();
            }

            @Override
            public boolean isGenerated() {
                return loaded.obtain().getAuthentication() == null;
            }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            HttpSession session = request.getSession();
            session.setAttribute(PERSON, user.person().id().toString());
            session.setAttribute(ID_TOKEN, user.getIdToken().getTokenValue());
            session.setMaxInactiveInterval((int) settings.idle().toSeconds());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return attribute(request, PERSON).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return attribute(request, PERSON)
                .map(UUID::fromString)
                .flatMap(people::find)
                .<SecurityContext>map(
                        person -> new SecurityContextImpl(new Caller(person, new Caller.Credential.Session())))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(name));
    }
}
