package org.kring.standalone.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a deployment tells the identity provider.
 *
 * @param publicUrl where browsers reach Kring, without a slash at the end
 * @param keyFile the private key that signs tokens; made on the first start
 * @param demo whether the accounts of the demo exist, all with the password {@code kring}
 * @param firstPasswordFile where the generated password of the first account is left, for the launcher to show once
 */
@ConfigurationProperties("kring.identity")
record IdentitySettings(String publicUrl, Path keyFile, boolean demo, Path firstPasswordFile) {}
