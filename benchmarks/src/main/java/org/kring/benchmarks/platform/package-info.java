/** The running platform: its people at the gateway, its services, its servers. */
@NullMarked
package org.kring.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
