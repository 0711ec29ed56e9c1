package org.kring.gateway.passport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The private key that signs passports. It outlives the process, so that a restart does not invalidate any. */
final class PassportKey {

    private PassportKey() {}

    /** The key in {@code file}; made there, readable by its owner only, if there is none. */
    static ECKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The passport key " + file + " cannot be read or made", e);
        }
    }

    private static ECKey read(Path file) throws IOException {
        try {
            ECKey key = ECKey.parse(Files.readString(file));
            if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve())) {
                throw new IllegalStateException(file + " holds no private P-256 key");
            }
            return key;
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
