package org.kring.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.kring.standalone.PrivateFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens. It is kept: a new one with every start would sign everybody out. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings)
            throws IOException, ParseException, JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(readOrMake(settings.keyFile())));
    }

    private static RSAKey readOrMake(Path file) throws IOException, ParseException, JOSEException {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        var key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
        PrivateFile.write(file, key.toJSONString());
        return key;
    }
}
