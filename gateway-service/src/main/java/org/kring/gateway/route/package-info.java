/** The way to the services: what is taken along, what is left behind, and for how long one waits. */
@NullMarked
package org.kring.gateway.route;

import org.jspecify.annotations.NullMarked;
