import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { ImportRosterInput } from '../graphql/generated/resolvers-types.ts';
import { type LocalDate, parseLocalDate } from '../platform/dates/index.ts';

/** Only the form: the network's own rules are asked by the import itself. A misspelt field is a mistake, not a remark. */
const Day = z
  .string()
  .refine((text): text is LocalDate => parseLocalDate(text) !== null, 'a day that exists, as YYYY-MM-DD');
const RegionName = z.strictObject({ code: z.string(), name: z.string() });

const RosterFile = z.strictObject({
  /** For whoever reads the file: where it is from, and what to doubt. Not imported. */
  notes: z.array(z.string()),
  programmes: z.array(
    z.strictObject({
      code: z.enum(['FFCP', 'FNP', 'FFP_NATIONAL']),
      name: z.string(),
      places: z.int().positive().nullable(),
      strands: z.array(z.enum(['FAMILY_HELP', 'CHILD_PROTECTION', 'FAMILY_NETWORKS', 'SAFEGUARDING_PARTNERS'])),
      waves: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          arm: z.enum(['FFCP_WAVE_1', 'FFCP_WAVE_2', 'FNP', 'FFP_NATIONAL']),
        }),
      ),
    }),
  ),
  authorities: z.array(
    z.strictObject({
      codes: z.array(
        z.strictObject({
          newLaCode: z.string(),
          oldLaCode: z.string(),
          name: z.string(),
          from: Day.nullable(),
          until: Day.nullable(),
        }),
      ),
      region: RegionName.extend({ partOf: RegionName.nullable() }),
      statisticalNeighbours: z.array(z.string()),
      memberships: z.array(
        z.strictObject({
          programme: z.enum(['FFCP', 'FNP', 'FFP_NATIONAL']),
          wave: z.string(),
          from: Day,
          until: Day.nullable(),
        }),
      ),
    }),
  ),
});

export type Roster = Pick<ImportRosterInput, 'programmes' | 'authorities'>;

/** @throws Error that says where the file is not a roster. */
export async function readRosterFile(path: string): Promise<Roster> {
  const parsed = RosterFile.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a roster:\n${z.prettifyError(parsed.error)}`);
  const { programmes, authorities } = parsed.data;
  return { programmes, authorities };
}
