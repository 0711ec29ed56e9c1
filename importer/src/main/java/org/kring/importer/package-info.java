/** Takes over content of other systems, through the same API as everybody else. */
@NullMarked
package org.kring.importer;

import org.jspecify.annotations.NullMarked;
