package org.kring.importer.stackexchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.kring.importer.api.Call;

/** Everything that happened in one discussion, in the order in which it happened. */
final class Timeline {
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::kind);

    private final Discussion discussion;
    private final DumpIds ids;
    private final Census census;
    private final Summary summary;
    private final List<Step> steps = new ArrayList<>();

    /** When each post was written: nothing about it can have happened earlier, whatever a row says. */
    private final Map<Long, Instant> written = new HashMap<>();

    private Timeline(Discussion discussion, DumpIds ids, Census census, Summary summary) {
        this.discussion = discussion;
        this.ids = ids;
        this.census = census;
        this.summary = summary;
    }

    static List<Step> of(Discussion discussion, DumpIds ids, Census census, Summary summary) {
        Timeline timeline = new Timeline(discussion, ids, census, summary);
        timeline.fill();
        return timeline.steps.stream().sorted(ORDER).toList();
    }

    private void fill() {
        each(discussion.question().stream().toList(), this::question);
        each(discussion.answers(), this::answer);
        each(discussion.comments(), this::comment);
        each(discussion.votes(), this::vote);
        discussion.question().ifPresent(this::acceptedAnswer);
    }

    private void each(List<Row> rows, Consumer<Row> take) {
        for (Row row : rows) {
            try {
                take.accept(row);
            } catch (BrokenRow e) {
                summary.broken(e);
            }
        }
    }

    private void question(Row row) {
        long id = row.id();
        Instant at = row.created();
        Revisions revisions = Revisions.of(row, discussion.history(id), summary);
        UUID post = ids.post(id);
        Call call = Calls.ask(post, ids.community(), revisions.first());
        add(Step.Kind.MAKE, What.QUESTION, row, at, post, post, call.by(author(row)));
        written.put(id, at);
        edits(What.QUESTION, id, revisions);
    }

    private void answer(Row row) {
        long id = row.id();
        long question = row.requiredNumber("ParentId");
        Instant at = notBefore(question, row.created());
        Revisions revisions = Revisions.of(row, discussion.history(id), summary);
        UUID answer = ids.post(id);
        UUID on = ids.post(question);
        Call call = Calls.answer(answer, on, revisions.first());
        add(Step.Kind.MAKE, What.ANSWER, row, at, answer, on, call.by(author(row)));
        written.put(id, at);
        edits(What.ANSWER, id, revisions);
    }

    private void edits(What what, long postId, Revisions revisions) {
        UUID thing = ids.post(postId);
        for (Revision edit : revisions.edits()) {
            Call call = what == What.QUESTION
                    ? Calls.editQuestion(thing, edit.wording())
                    : Calls.editAnswer(thing, edit.wording());
            Instant at = notBefore(postId, edit.at());
            UUID editor = ids.person(edit.userId(), census);
            steps.add(new Step(
                    Step.Kind.EDIT,
                    What.REVISION,
                    edit.place(),
                    at,
                    thing,
                    thing,
                    call.by(editor).at(at)));
        }
    }

    /** Comments on an answer are replies to it; comments on a question stand under it like answers do. */
    private void comment(Row row) {
        long on = row.requiredNumber("PostId");
        UUID comment = ids.comment(row.id());
        UUID question = ids.post(census.questionOf(on).orElseThrow());
        UUID replyTo = census.isQuestion(on) ? null : ids.post(on);
        Call call = Calls.comment(comment, question, row.requiredText("Text"), replyTo);
        add(
                Step.Kind.MAKE,
                What.COMMENT,
                row,
                notBefore(on, row.created()),
                comment,
                ids.post(on),
                call.by(ids.person(row.number("UserId"), census)));
    }

    private void vote(Row row) {
        if (!VoteType.of(row).isTaken() || row.number("UserId").isEmpty()) {
            return;
        }
        long on = row.requiredNumber("PostId");
        UUID thing = ids.post(on);
        Call call = census.isQuestion(on) ? Calls.likeQuestion(thing) : Calls.likeAnswer(thing);
        UUID voter = ids.person(row.number("UserId"), census);
        add(Step.Kind.REACT, What.VOTE, row, notBefore(on, row.created()), thing, thing, call.by(voter));
    }

    private void acceptedAnswer(Row question) {
        OptionalLong accepted = question.number("AcceptedAnswerId");
        if (accepted.isEmpty()) {
            return;
        }
        long answer = accepted.getAsLong();
        UUID post = ids.post(question.id());
        Call call = Calls.accept(ids.post(answer), post);
        Instant at = notBefore(answer, whenAccepted(answer).orElse(Instant.EPOCH));
        add(
                Step.Kind.ACCEPT,
                What.ACCEPTED_ANSWER,
                question,
                notBefore(question.id(), at),
                post,
                ids.post(answer),
                call.by(author(question)));
    }

    /** Dumps tell the day. */
    private Optional<Instant> whenAccepted(long answer) {
        return discussion.votes().stream()
                .filter(vote -> VoteType.of(vote) == VoteType.ACCEPTED && vote.requiredNumber("PostId") == answer)
                .map(Row::created)
                .max(Comparator.naturalOrder());
    }

    private void add(Step.Kind kind, What what, Row row, Instant at, UUID thing, UUID on, Call call) {
        steps.add(new Step(kind, what, row.place(), at, thing, on, call.at(at)));
    }

    private Instant notBefore(long postId, Instant at) {
        Instant earliest = written.getOrDefault(postId, at);
        return at.isBefore(earliest) ? earliest : at;
    }

    private UUID author(Row post) {
        return ids.person(post.number("OwnerUserId"), census);
    }
}
