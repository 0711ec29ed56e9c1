/** How an organisation lets Kring look: its name, its logo, two colours. */
@NullMarked
package org.kring.gateway.housestyle;

import org.jspecify.annotations.NullMarked;
