package org.kring.gateway.signin;

import org.kring.gateway.person.KnownPeople;
import org.kring.gateway.person.Person;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Makes a person of Kring of the provider's user, before there is a session: without a person there is none. */
@Component
class WhenProviderVouchesThenAskCommunity implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService claims;
    private final IdentitySettings identity;
    private final CommunityDirectory community;
    private final KnownPeople people;

    WhenProviderVouchesThenAskCommunity(
            OidcUserService claims, IdentitySettings identity, CommunityDirectory community, KnownPeople people) {
        this.claims = claims;
        this.identity = identity;
        this.community = community;
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = claims.loadUser(request);
        Person person = ask(Newcomer.of(user, identity));
        people.signedIn(person);
        return new SignedInUser(user, person);
    }

    private Person ask(Newcomer newcomer) {
        try {
            return community.signIn(newcomer);
        } catch (RestClientException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE), e);
        }
    }
}
