import type { TextTable } from '../screener/files.ts';
import type { Dictionary } from './dictionary.ts';

const ALL = 'all';

/** The dictionary for a spreadsheet: a row for each thing that it explains. */
export function flatDictionary({ columns, statuses, units, dataSets }: Dictionary): TextTable {
  return {
    columns: ['data_set', 'kind', 'key', 'title', 'description', 'version'],
    rows: [
      ...columns.map(({ name, description }) => [ALL, 'column', name, name, description, '']),
      ...statuses.map(({ code, title, description }) => [ALL, 'status', code, title, description, '']),
      ...units.map(({ code, description }) => [ALL, 'unit', code, code, description, '']),
      ...dataSets.flatMap(({ name, topics, measures }) => [
        ...topics.flatMap(({ key, title, levels }) => levels.map((level) => [name, 'level', key, level, title, ''])),
        ...measures.map(({ key, title, definition, sourceRule, caveats, measure }) => [
          ...[name, 'measure', key, title],
          [definition, `Source: ${sourceRule}`, ...caveats].join(' '),
          String(measure.version),
        ]),
      ]),
    ],
  };
}
