/** Signing in at the organisation's OpenID Connect provider, and out again. */
@NullMarked
package org.kring.gateway.signin;

import org.jspecify.annotations.NullMarked;
