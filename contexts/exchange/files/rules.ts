import type { RuleText } from '../../../platform/journal/rule.ts';

const SEND_ANEW = 'Mend the file, and send it anew: ask for an upload again.';
const MEND_ROW = 'Mend the rows of this record, and send them in another file.';

/** `fields` are of the call that announces or starts the file: what is wrong with its rows is told by row and column. */
function rule(message: string, nextStep: string, fields: readonly string[]): RuleText {
  return { severity: 'ERROR', message, nextStep, fields, source: 'House rule (files)', since: '1.2' };
}

/** What a file, or a row of one, may be answered besides what the record itself is. */
export const FILE_RULES = {
  FL1: rule('A file has 1 to 500,000,000 bytes.', 'Send the records in several files.', ['bytes']),
  FL2: rule('The SHA-256 of a file is 64 hexadecimal digits.', 'Work it out from the very bytes that you will send.', [
    'sha256',
  ]),
  FL3: rule('A file of flat tables holds one kind of record.', 'Say which kind.', ['kind']),
  FL4: rule(
    'The file is not there yet.',
    'Send it by the form that was given, and start again. The form holds for an hour.',
    ['importId'],
  ),
  FL5: rule('The import has ended.', 'Ask for another upload.', ['importId']),
  FL6: rule('The line is not JSON.', 'Write one JSON object on each line, and none over several.', []),
  FL7: rule('The record is of another kind than the file was announced for.', 'Send it in a file of its kind.', [
    'kind',
  ]),
  FL8: rule('The file is not the one that was announced: its length or SHA-256 differs.', SEND_ANEW, [
    'bytes',
    'sha256',
  ]),
  FL9: rule(
    'The file is not text in UTF-8.',
    `Save it as UTF-8, neither compressed nor as a spreadsheet. ${SEND_ANEW}`,
    [],
  ),
  FL10: rule('A row is longer than 100,000 bytes.', SEND_ANEW, []),
  FL11: rule('A file has 1 to 200,000 rows.', 'Send the records in several files.', []),
  FL12: rule('The header names a column that there is not.', `Take the names of the template. ${SEND_ANEW}`, []),
  FL13: rule('The header lacks a column.', `Take the names of the template. ${SEND_ANEW}`, []),
  FL14: rule('The header names a column twice.', SEND_ANEW, []),
  FL15: rule(
    'A cell is quoted wrongly.',
    `Put quotes around a whole cell, and double those within it. ${SEND_ANEW}`,
    [],
  ),
  FL16: rule('The row has more or fewer cells than the header.', MEND_ROW, []),
  FL17: rule('An earlier record of this file has the same key.', 'Send a record once, and its rows together.', []),
  FL18: rule('The date is as a spreadsheet shows it.', 'Write days as YYYY-MM-DD: format the column as text first.', [
    '*',
  ]),
  FL19: rule('The row does not say of which table it is.', MEND_ROW, []),
  FL20: rule('The cell belongs to a column of another table.', MEND_ROW, ['*']),
  FL21: rule(
    'The row belongs to a row that is not before it.',
    'Put rows of lists after the row that has the list.',
    [],
  ),
  FL22: rule('A record has one row of this table.', MEND_ROW, []),
  FL23: rule('A record has at most 1,000,000 bytes.', MEND_ROW, []),
} as const satisfies Record<string, RuleText>;

export type FileRule = keyof typeof FILE_RULES;
