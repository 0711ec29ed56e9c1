package org.kring.platform.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables look like, in statements that make others look so, names of indexes and constraints included. */
record TableShape(List<String> columns, List<String> keys, List<String> references, List<String> indexes) {

    /** Names are told as they are seen from within the schema, so that they can be read in another one. */
    static TableShape of(List<String> tables, String schema, JdbcClient jdbc) {
        jdbc.sql("set local search_path = " + schema).update();
        String[] names = tables.toArray(String[]::new);
        return new TableShape(
                lines(COLUMNS, names, schema, jdbc),
                lines(CONSTRAINTS.formatted("c.contype in ('p', 'u', 'x')"), names, schema, jdbc),
                lines(CONSTRAINTS.formatted("c.contype = 'f'"), names, schema, jdbc),
                lines(INDEXES, names, schema, jdbc));
    }

    private static List<String> lines(String sql, String[] tables, String schema, JdbcClient jdbc) {
        return jdbc.sql(sql)
                .param("tables", tables)
                .param("schema", schema)
                .query(String.class)
                .list();
    }

    private static final String COLUMNS = """
            select concat_ws(' ', t.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attcollation::text,
                             case when a.attnotnull then 'not null' end, a.attidentity, a.attgenerated,
                             pg_get_expr(d.adbin, d.adrelid, true))
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
            where t.relname = any(:tables) and t.relkind = 'r' and t.relnamespace = :schema::regnamespace
            order by t.relname, a.attnum
            """;

    private static final String CONSTRAINTS = """
            select format('alter table %%I add constraint %%I %%s', t.relname, c.conname,
                          pg_get_constraintdef(c.oid, true))
            from pg_class t
            join pg_constraint c on c.conrelid = t.oid
            where t.relname = any(:tables) and t.relkind = 'r' and t.relnamespace = :schema::regnamespace and %s
            order by t.relname, c.conname
            """;

    private static final String INDEXES = """
            select pg_get_indexdef(i.indexrelid, 0, true)
            from pg_class t
            join pg_index i on i.indrelid = t.oid
            where t.relname = any(:tables) and t.relkind = 'r' and t.relnamespace = :schema::regnamespace
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = t.oid)
            order by 1
            """;
}
