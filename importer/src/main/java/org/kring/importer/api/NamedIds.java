package org.kring.importer.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from names (UUID version 5), so that whoever imports the same thing again means the same thing, and
 * nobody has to remember what was imported.
 */
public record NamedIds(UUID namespace) {
    private static final UUID KRING_IMPORTER = UUID.fromString("5b0e1f34-6c0a-5c52-9a1b-7e1b1c6f8a10");

    /** The names of one source, such as one dump. */
    public static NamedIds ofSource(String source) {
        return new NamedIds(new NamedIds(KRING_IMPORTER).of(source));
    }

    public UUID of(String kind, Object name) {
        return of(kind + "/" + name);
    }

    private UUID of(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha1(name));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
