package org.kring.community.person;

import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says of who signs in.
 *
 * @param issuer which provider, and {@code subject} whom it means, for ever
 * @param guest from outside the organisation
 */
record Account(String issuer, String subject, @Nullable String email, boolean guest) {}
