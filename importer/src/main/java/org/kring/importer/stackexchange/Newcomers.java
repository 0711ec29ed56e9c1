package org.kring.importer.stackexchange;

import java.time.Instant;
import java.util.UUID;
import org.kring.importer.api.Answer;
import org.kring.importer.api.Mail;

/** Makes people of users, and members of the community. */
record Newcomers(Mail mail, DumpIds ids, Census census, Summary summary) {

    /** @return whether they are somebody who did something; the others are none of Kring's business */
    boolean isWanted(Row user) {
        if (!census.knows(user.id())) {
            return false;
        }
        if (!census.didSomething(user.id())) {
            summary.left(What.PERSON, "wrote nothing");
            return false;
        }
        return true;
    }

    void welcome(Row user) {
        try {
            UUID person = ids.person(user.id());
            String name = user.text("DisplayName").orElse("user " + user.id());
            String about = user.text("AboutMe").map(Markup::fromHtml).orElse("");
            Answer answer = create(person, name, about, Long.toString(user.id()), user.created());
            if (answer.ok()) {
                answer = mail.send(Calls.join(ids.community()).by(person).at(user.created()));
            }
            count(user, answer);
        } catch (BrokenRow e) {
            summary.broken(e);
        }
    }

    /** The person under whom everything goes whose author is unknown; also founds the community. */
    Answer standIn(String community) {
        return create(
                ids.standIn(),
                "Verwijderde gebruiker (" + community + ")",
                "Staat voor iedereen van wie het account al verwijderd was toen deze gegevens werden overgenomen.",
                "verwijderd",
                census.beginning());
    }

    /** Tries one handle after the other. Somebody who is there already may have changed the profile since. */
    private Answer create(UUID person, String name, String about, String number, Instant at) {
        Answer answer = Answer.NONE;
        for (String handle : Handles.of(name, number)) {
            answer = mail.send(Calls.createPerson(person, handle, name, about).at(at));
            if (answer.problem().equals("person-exists")) {
                return answer.asIfOk();
            }
            if (!answer.problem().equals("handle-taken")) {
                return answer;
            }
        }
        return answer;
    }

    private void count(Row user, Answer answer) {
        if (answer.ok()) {
            summary.taken(What.PERSON);
        } else {
            summary.refused(What.PERSON, user.place(), answer.reason());
        }
    }
}
