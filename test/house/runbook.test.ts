import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LOG_CODES } from '../../platform/log.ts';

const PAGE = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const headings = [...PAGE.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);

/** Told for the record, each named on the page as such. */
const HARMLESS = [
  'SWEPT',
  'CHECKPOINTS_SIGNED',
  'APP_CLIENTS_SWEPT',
  'RETENTION_CHECKED',
  'RECORD_ERASED',
  'IMPORT_RUN',
  'IMPORTS_SWEPT',
];

describe('the runbook', () => {
  it('has a heading for each code that a log can hold, and for no other', () => {
    expect(headings.sort()).toEqual(LOG_CODES.filter((code) => !HARMLESS.includes(code)).sort());
  });

  it.each(HARMLESS)('names %s as harmless', (code) => {
    expect(LOG_CODES).toContain(code);
    expect(PAGE).toContain(`\`${code}\``);
  });

  it('says of each outage what to do', () => {
    const files = [
      'platform/journal/outage.ts',
      'contexts/programme/identity-provider.ts',
      'lambdas/graphql-api/authenticate.ts',
    ];
    const codes = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:super|new Outage)\(\s*'([A-Z_]+)'/g)].map(([, code]) => code!),
    );
    expect(codes.length).toBeGreaterThan(4);
    for (const code of codes) expect(PAGE).toContain(`\`${code}\``);
  });
});
