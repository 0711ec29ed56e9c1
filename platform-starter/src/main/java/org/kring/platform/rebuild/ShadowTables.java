package org.kring.platform.rebuild;

import java.util.List;
import java.util.stream.Collectors;

/** Empty tables of the same shape in a schema beside {@code public}, and how they take the place of the old ones. */
class ShadowTables {

    private static final String SCHEMA = "rebuild";

    private final List<String> tables;
    private final RebuildSession session;

    ShadowTables(List<String> tables, RebuildSession session) {
        this.tables = tables;
        this.session = session;
    }

    /** Takes away what a rebuild left that was cut off. */
    void create() {
        drop();
        session.inTransaction(() -> {
            TableShape shape = TableShape.of(tables, "public", session.jdbc());
            session.execute("create schema " + SCHEMA);
            session.execute("set local search_path = " + SCHEMA + ", public");
            for (String table : tables) {
                session.execute("create table %s.%s (like public.%s including all excluding indexes)%s"
                        .formatted(SCHEMA, table, table, storageOf(table)));
            }
            shape.keys().forEach(session::execute);
            shape.references().forEach(session::execute);
            shape.indexes().forEach(session::execute);
            return shape;
        });
    }

    private String storageOf(String table) {
        return session.jdbc()
                .sql("select coalesce(' with (' || array_to_string(reloptions, ', ') || ')', '')"
                        + " from pg_class where oid = ?::regclass")
                .param("public." + table)
                .query(String.class)
                .single();
    }

    /** To be called first in a transaction that projects: only the shadow tables are seen from then on. */
    void enter() {
        session.execute("set local search_path = " + SCHEMA);
    }

    /** New tables without statistics would be read by bad plans at first. */
    void vacuum() {
        session.execute("vacuum (analyze) " + qualified(SCHEMA));
    }

    /** The old tables' readers end, new ones wait until the transaction does. */
    void takeOver() {
        session.execute("lock table " + qualified("public") + " in access exclusive mode");
        requireSameShape();
        session.execute("drop table " + qualified("public"));
        tables.forEach(table -> session.execute("alter table %s.%s set schema public".formatted(SCHEMA, table)));
        session.execute("drop schema " + SCHEMA);
        session.jdbc()
                .sql("delete from public.rebuild_due where table_name = any(?)")
                .param(tables.toArray(String[]::new))
                .update();
    }

    /** A newer replica may have migrated the tables since they were copied. */
    private void requireSameShape() {
        TableShape old = TableShape.of(tables, "public", session.jdbc());
        if (!old.equals(TableShape.of(tables, SCHEMA, session.jdbc()))) {
            throw new IllegalStateException("the tables were migrated during the rebuild; start it again");
        }
    }

    void drop() {
        session.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    private String qualified(String schema) {
        return tables.stream().map(table -> schema + "." + table).collect(Collectors.joining(", "));
    }
}
