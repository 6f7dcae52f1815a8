import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A reporting database that a test writes to, and a sender reads. */
export type Source = {
  readonly file: string;
  readonly run: (sql: string) => void;
  /** Episodes of one child each, with nothing but their referral, after those that are there. */
  readonly addEpisodes: (count: number) => void;
};

const FICTIONAL = readFileSync('examples/source/fictional.sql', 'utf8');

/** @param content all that the example holds, or its tables alone */
export function openSource(file: string, content: 'EXAMPLE' | 'TABLES'): Source {
  const run = (sql: string): void => {
    // As a reporting database is: nothing keeps its tables in step.
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec(sql);
    database.close();
  };
  let episodes = 0;
  run(content === 'EXAMPLE' ? FICTIONAL : FICTIONAL.slice(0, FICTIONAL.indexOf('INSERT INTO')));
  return {
    file,
    run,
    addEpisodes(count) {
      const rows = Array.from({ length: count }, (_, index) => episodeSql(episodes + index + 1));
      episodes += count;
      run(['BEGIN', ...rows.flat(), 'COMMIT'].join(';\n'));
    },
  };
}

function episodeSql(number: number): readonly string[] {
  const key = `${String(number)}, 'REPORTING', 'N-${String(number)}'`;
  const child = `NCHILD${String(number)}`;
  return [
    `INSERT INTO ssd_fgdm_referral VALUES (${key}, '2026-06-01', 'FAMILY_GROUP_CONFERENCE', 'CHILD_IN_NEED', NULL, NULL, NULL)`,
    `INSERT INTO ssd_fgdm_referral_child VALUES (${String(number)}, ${key}, '${child}', 'F', '2015-03', NULL)`,
  ];
}
