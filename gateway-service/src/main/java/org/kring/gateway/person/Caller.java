package org.kring.gateway.person;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever sent a request: a person, and by what the gateway knows that. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final transient Credential credential;

    public Caller(Person person, Credential credential) {
        super(AuthorityUtils.createAuthorityList(
                person.roles().stream().map(role -> "ROLE_" + role).toList()));
        this.person = person;
        this.credential = credential;
        setAuthenticated(true);
    }

    public Person person() {
        return person;
    }

    public Credential credential() {
        return credential;
    }

    public boolean inSession() {
        return credential instanceof Credential.Session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.id().toString();
    }

    /** By what a caller is known. */
    public sealed interface Credential {
        record Session() implements Credential {}

        record Token(Set<Scope> scopes) implements Credential {}
    }
}
