/** The signed statement, made for every forwarded request, of who asks. */
@NullMarked
package org.kring.gateway.passport;

import org.jspecify.annotations.NullMarked;
