/** Serves the React client: its files to everybody, its one page to whoever is signed in. */
@NullMarked
package org.kring.gateway.client;

import org.jspecify.annotations.NullMarked;
