package org.kring.gateway.passport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;

/**
 * The private keys of passports. They outlive the process, so that a restart does not invalidate any. The first one
 * signs; services accept all of them, so that replicas which change from one key to another at different moments are
 * believed at every moment.
 */
record PassportKeys(List<ECKey> all) {

    PassportKeys {
        all = List.copyOf(all);
    }

    ECKey signing() {
        return all.getFirst();
    }

    /** What services check passports with. */
    JWKSet published() {
        return new JWKSet(List.<JWK>copyOf(all)).toPublicJWKSet();
    }

    /** The key, or the set of keys, in {@code file}; one is made there, readable by its owner only, if there is none. */
    static PassportKeys in(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The passport key " + file + " cannot be read or made", e);
        }
    }

    private static PassportKeys read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            JWKSet set = text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
            List<ECKey> keys = set.getKeys().stream()
                    .filter(ECKey.class::isInstance)
                    .map(ECKey.class::cast)
                    .filter(key -> key.isPrivate() && Curve.P_256.equals(key.getCurve()))
                    .toList();
            if (keys.isEmpty() || keys.size() < set.size()) {
                throw new IllegalStateException(file + " holds something else than private P-256 keys");
            }
            return new PassportKeys(keys);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no JSON web key", e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(folder, "passport", ".jwk", ownerOnly);
        try {
            Files.writeString(fresh, newKey().toJSONString());
            // A link never replaces: of two replicas that start at once, one makes the key and both use it.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No P-256 key can be made on this machine", e);
        }
    }
}
