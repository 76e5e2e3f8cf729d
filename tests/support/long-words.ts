import pg from "pg";

/** No place to break it but inside: 43 letters and no hyphen, as a long address in a note is. It tells where it stands. */
const longWord = (place: string) =>
  `https://records.example/${place}/Donaudampfschifffahrtsgesellschaftskapitaen`;

/** The places in the database, "Table.column" or "Table.column.key", whose words a page was sent. */
export function placesIn(page: string): string[] {
  return [...page.matchAll(new RegExp(longWord("([\\w.]+)"), "g"))].map(([, place]) => place ?? "");
}

/**
 * Puts a long word into everything that people wrote. What is written has spaces in it; keys, codes and addresses of
 * pages have none. What a constraint doesn't take stays as it is.
 */
export async function writeLongWords(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    // frozen versions and the history are read by people as well: their triggers rest meanwhile
    await client.query("set session_replication_role = replica");
    await client.query(script);
    const { rows } = await client.query<{ written: number }>(
      "select sum(rows)::int as written from long_words",
    );
    return rows[0]?.written ?? 0;
  } finally {
    await client.end();
  }
}

/** The first word of several in a string of a JSON document. */
const firstWord = '"([^"\\\\:,\\]} ][^"\\\\ ]*) ';

const script = `
create temporary table long_words (place text, rows int);
do $$
declare
  place record;
  line record;
  count int;
begin
  for place in
    select c.table_name as "table", c.column_name as "column", c.data_type as kind
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name !~ '^_'
      and c.is_generated = 'NEVER' and c.data_type in ('text', 'jsonb', 'ARRAY')
      and c.udt_name in ('text', 'jsonb', '_text')
  loop
    count := 0;
    for line in execute format('select ctid as id from %I where %I::text like ''%% %%''', place."table", place."column")
    loop
      begin
        execute format(
          case place.kind
            when 'text' then 'update %1$I set %2$I = regexp_replace(%2$I, ''^(\\S+) '', ''\\1 ${longWord("%1$s.%2$s")} '') where ctid = $1'
            when 'jsonb' then 'update %1$I set %2$I = regexp_replace(regexp_replace(%2$I::text,
              ''([[,] ?)${firstWord}'', ''\\1"\\2 ${longWord("%1$s.%2$s")} '', ''g''),
              ''"(\\w+)": ${firstWord}'', ''"\\1": "\\2 ${longWord("%1$s.%2$s.\\1")} '', ''g'')::jsonb where ctid = $1'
            else 'update %1$I set %2$I = array(select regexp_replace(each, ''^(\\S+) '', ''\\1 ${longWord("%1$s.%2$s")} '') from unnest(%2$I) each) where ctid = $1'
          end, place."table", place."column") using line.id;
        count := count + 1;
      exception when integrity_constraint_violation or data_exception then
        null;
      end;
    end loop;
    if count > 0 then
      insert into long_words values (place."table" || '.' || place."column", count);
    end if;
  end loop;
end
$$`;
