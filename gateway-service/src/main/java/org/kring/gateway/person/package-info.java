/** Who somebody is to the gateway: a person id, a name and today's roles. */
@NullMarked
package org.kring.gateway.person;

import org.jspecify.annotations.NullMarked;
