/** Describes a service's API as its clients see it, true enough to generate a typed client from. */
@NullMarked
package org.kring.platform.apidocs;

import org.jspecify.annotations.NullMarked;
