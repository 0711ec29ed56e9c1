package org.kring.notification.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How streams behave.
 *
 * @param heartbeat silence after which a comment is sent, so that proxies and browsers see that the line stands
 * @param lifetime after which a stream ends: it was opened with a passport of five minutes and must not outlive its
 *     owner's rights for long
 * @param retry how long a browser waits before it comes back
 * @param queue how many events may wait for a slow page before the page is dropped
 * @param streamsPerPerson beyond that the oldest stream of the person ends
 */
@ConfigurationProperties("kring.live")
record LiveSettings(Duration heartbeat, Duration lifetime, Duration retry, int queue, int streamsPerPerson) {}
