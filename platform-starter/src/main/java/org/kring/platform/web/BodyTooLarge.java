package org.kring.platform.web;

import java.io.IOException;

/** More bytes came than a request may have. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
