package org.kring.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notes")
class NoteApi {

    private final Commands commands;
    private final CommunityAccess access;
    private final JdbcClient jdbc;

    NoteApi(Commands commands, CommunityAccess access, JdbcClient jdbc) {
        this.commands = commands;
        this.access = access;
        this.jdbc = jdbc;
    }

    enum Colour {
        RED,
        BLUE
    }

    record NewNote(
            @Nullable UUID id,
            @NotBlank @Size(max = 50) String text,
            @Nullable Colour colour) {}

    record NotePage(UUID id, String text, long version) {}

    record Who(UUID personId, @Nullable UUID actor, String at) {}

    @PostMapping
    ResponseEntity<Answers.Created> write(@RequestBody @Valid NewNote note, Caller caller) {
        UUID id = NewId.or(note.id());
        long version = commands.send(new Note.NoteCommand.WriteNote(id, note.text(), caller.at()));
        return Answers.created("/api/notes/" + id, id, version);
    }

    @PutMapping("/{id}")
    ResponseEntity<Answers.Created> change(
            @PathVariable UUID id, @RequestBody @Valid NewNote note, IfMatch ifMatch, Caller caller) {
        return Answers.changed(
                id, commands.send(new Note.NoteCommand.ChangeNote(id, note.text(), caller.at()), ifMatch));
    }

    /** Both or none. */
    @PostMapping("/pairs")
    ResponseEntity<Void> writeTwo(@RequestBody List<NewNote> notes, Caller caller) {
        commands.together(() -> {
            notes.forEach(note ->
                    commands.send(new Note.NoteCommand.WriteNote(NewId.or(note.id()), note.text(), caller.at())));
            return notes.size();
        });
        return Answers.noContent();
    }

    @GetMapping("/{id}")
    ResponseEntity<NotePage> read(@PathVariable UUID id) {
        return jdbc.sql("select note_id as id, text, version from note_page where note_id = ?")
                .param(id)
                .query(NotePage.class)
                .optional()
                .map(note -> Answers.read(note.version(), note))
                .orElseThrow(() -> Problems.notFound("note"));
    }

    @GetMapping
    Page<NotePage> list(PageQuery page) {
        Cursor after = page.after();
        var rows = jdbc.sql("""
                        select note_id as id, text, version from note_page
                        where text like 'paged%' and (:after::uuid is null or note_id > :after::uuid)
                        order by note_id limit :fetch
                        """)
                .param("after", after == null ? null : after.uuid(0))
                .param("fetch", page.fetch())
                .query(NotePage.class)
                .list();
        return Page.of(rows, page, note -> Cursor.of(note.id()));
    }

    @GetMapping("/who")
    Who who(Caller caller) {
        return new Who(caller.personId(), caller.actor(), caller.at().toString());
    }

    @GetMapping("/of-community/{communityId}")
    ResponseEntity<Void> ofCommunity(@PathVariable UUID communityId, Caller caller) {
        access.requireRead(communityId, caller);
        return Answers.noContent();
    }
}
