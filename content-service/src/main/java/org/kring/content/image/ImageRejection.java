package org.kring.content.image;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why an image is not there or not taken. */
enum ImageRejection implements Rejection {
    IMAGE_NOT_FOUND(Reason.NOT_FOUND, "There is no such image."),
    IMAGE_EXISTS_ALREADY(Reason.CONFLICT, "An image with this id exists and is another one. Use a new id.");

    private final Reason reason;
    private final String message;

    ImageRejection(Reason reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message() {
        return message;
    }
}
