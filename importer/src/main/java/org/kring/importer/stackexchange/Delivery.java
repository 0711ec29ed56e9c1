package org.kring.importer.stackexchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kring.importer.api.Answer;
import org.kring.importer.api.Call;
import org.kring.importer.api.Mail;

/**
 * Tells Kring of one discussion, step by step. Makings have ids of their own, so that the second one of the same thing
 * does nothing. Edits have none: they name the version they are made on, and one that Kring has already is refused as
 * stale.
 */
final class Delivery {
    private final Mail mail;
    private final Summary summary;
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Set<UUID> there = new HashSet<>();

    Delivery(Mail mail, Summary summary) {
        this.mail = mail;
        this.summary = summary;
    }

    void send(List<Step> steps) {
        steps.forEach(this::send);
    }

    private void send(Step step) {
        boolean beginning = step.kind() == Step.Kind.MAKE && step.thing().equals(step.on());
        if (!beginning && !(there.contains(step.on()) && isThere(step))) {
            summary.left(step.what(), "belongs to something that is missing or was not taken");
            return;
        }
        Answer answer = mail.send(call(step));
        if (answer.ok() || (step.kind() == Step.Kind.EDIT && answer.isStale())) {
            taken(step, answer);
        } else {
            summary.refused(step.what(), step.place(), answer.reason());
        }
    }

    private boolean isThere(Step step) {
        return step.kind() == Step.Kind.MAKE || there.contains(step.thing());
    }

    private Call call(Step step) {
        return step.kind() == Step.Kind.EDIT
                ? step.call().ifVersion(versions.getOrDefault(step.thing(), 0L))
                : step.call();
    }

    private void taken(Step step, Answer answer) {
        summary.taken(step.what());
        switch (step.kind()) {
            case MAKE -> made(step);
            case EDIT -> versions.merge(step.thing(), 1L, (before, one) -> after(before, answer));
            // Not the version that Kring answers: in a second run that is the one after all edits.
            case ACCEPT -> versions.merge(step.thing(), 1L, Long::sum);
            case REACT -> {}
        }
    }

    private void made(Step step) {
        there.add(step.thing());
        versions.put(step.thing(), 0L);
        if (step.what() != What.COMMENT) {
            summary.taken(What.REVISION);
        }
    }

    private static long after(long before, Answer answer) {
        return answer.ok() ? answer.version() : before + 1;
    }
}
