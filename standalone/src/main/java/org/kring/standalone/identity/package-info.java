/** The identity provider of a single machine: accounts, a sign-in form and OpenID Connect for the gateway. */
@NullMarked
package org.kring.standalone.identity;

import org.jspecify.annotations.NullMarked;
