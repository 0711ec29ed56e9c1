/** Personal access tokens, with which integrations act as their owner. */
@NullMarked
package org.kring.gateway.token;

import org.jspecify.annotations.NullMarked;
