package org.kring.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Person;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The provider's user and the person of Kring that it is: what lives between the sign-in and the new session. */
public final class SignedInUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final transient Person person;

    SignedInUser(OidcUser user, Person person) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    public Person person() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedInUser user && person.equals(user.person);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
