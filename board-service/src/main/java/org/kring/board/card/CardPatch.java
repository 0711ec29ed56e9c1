package org.kring.board.card;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.card.CardCommand.EditCard;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.Problems;

/** Applies a merge patch to a card: what it says and who works on it. Where it stands is a move. */
final class CardPatch {

    private static final int UUID_LENGTH = 36;

    private CardPatch() {}

    static EditCard command(CardRow card, MergePatch patch, Caller caller) {
        if (patch.has("columnId")) {
            throw Problems.invalidField("columnId", "is changed with POST /api/cards/{id}/move");
        }
        return new EditCard(
                card.id(), details(card.details(), patch), assignees(patch), caller.personId(), caller.at());
    }

    private static Details details(Details current, MergePatch patch) {
        List<String> labels = patch.texts("labels", current.labels(), NewCard.MOST_LABELS, NewCard.MOST_LABEL);
        if (labels.stream().anyMatch(String::isBlank)) {
            throw Problems.invalidField("labels", "must not hold an empty one");
        }
        return new Details(
                patch.requiredText("title", current.title(), NewCard.MOST_TITLE),
                patch.optionalText("description", current.description(), NewCard.MOST_DESCRIPTION),
                NewCard.possible(patch.date("due", current.due())),
                labels);
    }

    private static @Nullable List<UUID> assignees(MergePatch patch) {
        return patch.has("assignees")
                ? patch.texts("assignees", List.of(), Card.MOST_ASSIGNEES, UUID_LENGTH).stream()
                        .map(CardPatch::id)
                        .distinct()
                        .toList()
                : null;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.invalidField("assignees", "must hold ids of people");
        }
    }
}
