package org.kring.search.find;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.text.ParseException;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Problems;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Cursors that nobody can read (JWE): a score depends on how many documents hold a word, those that the reader may not
 * see included, and would give their number away.
 */
@Component
class SealedCursors {

    private static final String SEPARATOR = "\n";
    private static final int KEY_BYTES = 32;
    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final SecretKeySpec key;

    SealedCursors(SecretTable secrets) {
        HexFormat hex = HexFormat.of();
        String fresh = hex.formatHex(KeyGenerators.secureRandom(KEY_BYTES).generateKey());
        this.key = new SecretKeySpec(hex.parseHex(secrets.firstOr("cursor key", fresh)), "AES");
    }

    Cursor sealed(Cursor sortKey) {
        JWEObject sealed = new JWEObject(HEADER, new Payload(String.join(SEPARATOR, sortKey.parts())));
        try {
            sealed.encrypt(new DirectEncrypter(key));
            return Cursor.of(sealed.serialize());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Cursor opened(Cursor sealed) {
        try {
            JWEObject opened = JWEObject.parse(sealed.text(0));
            opened.decrypt(new DirectDecrypter(key));
            return Cursor.of((Object[]) opened.getPayload().toString().split(SEPARATOR, -1));
        } catch (ParseException | JOSEException notOurs) {
            throw Problems.invalidField("after", "is not a cursor of this list");
        }
    }
}
