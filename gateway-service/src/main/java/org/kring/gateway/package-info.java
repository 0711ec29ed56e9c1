/** The one origin that browsers and integrations speak to. */
@NullMarked
package org.kring.gateway;

import org.jspecify.annotations.NullMarked;
