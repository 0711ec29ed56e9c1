/** Kring's public API, as one who may act on behalf of others uses it. */
@NullMarked
package org.kring.importer.api;

import org.jspecify.annotations.NullMarked;
