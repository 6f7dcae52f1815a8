import { randomUUID } from 'node:crypto';
import {
  ConsoleImportAuthorityDocument,
  ConsoleProgrammesDocument,
  type ProgrammeCode,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { PROGRAMME_WORDS } from '../authorities/words.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { onboardingAddress } from './address.ts';

/** What has to be told of an authority, and what is said where it was not. */
const NEEDED: Readonly<Record<string, string>> = {
  name: 'Enter its name',
  newLaCode: 'Enter its GSS code',
  oldLaCode: 'Enter its DfE code',
  regionCode: 'Enter the code of its region',
  regionName: 'Enter the name of its region',
};

/** Of a region that lies within another: both, or neither. */
const NEEDED_WITHIN: Readonly<Record<string, string>> = {
  partOfCode: 'Enter the code of the region that it lies within',
  partOfName: 'Enter the name of the region that it lies within',
};

/** Puts one authority into the roster, with the programme that it joins: the first step of its way. */
export const newAuthorityPage: Page = {
  path: '/console/onboarding/new',
  title: 'Bring an authority on',
  permissions: ['PROGRAMME_READ', 'PROGRAMME_ADMINISTER'],
  operations: ['ConsoleProgrammes'],
  view: 'onboarding/new-authority.njk',
  async load({ ask }) {
    const { programmes, networkPlaces } = await ask(ConsoleProgrammesDocument);
    return {
      idempotencyKey: randomUUID(),
      free: networkPlaces.free,
      waves: programmes.flatMap(({ code, name, waves }) =>
        waves.map((wave) => ({ value: `${code}.${wave.code}`, text: `${name}: ${wave.name}` })),
      ),
    };
  },
  actions: { import: { permission: 'PROGRAMME_ADMINISTER', run: importOne } },
};

async function importOne({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const text = (name: string): string => sentText(form, name);
  const [programme, wave] = text('wave').split('.');
  const from = sentDay(form, 'from', { called: 'the first day', isNeeded: true });
  const isWave = isProgramme(programme) && wave !== undefined;
  const region = sentRegion(form);
  const missing: PageProblem[] = [
    ...Object.entries({ ...NEEDED, ...(region.partOf !== null && NEEDED_WITHIN) }).flatMap(([field, said]) =>
      text(field) === '' ? [{ text: said, field }] : [],
    ),
    ...(isWave ? [] : [{ text: 'Select a programme and wave', field: 'wave' }]),
    ...(from.problem === null ? [] : [from.problem]),
  ];
  if (missing.length > 0 || !isWave || from.day === null) return { kind: 'REFUSED', problems: missing };
  const authority = {
    codes: [{ newLaCode: text('newLaCode'), oldLaCode: text('oldLaCode'), name: text('name') }],
    region,
    statisticalNeighbours: text('statisticalNeighbours')
      .split(/[\s,]+/)
      .filter((code) => code !== ''),
    memberships: [{ programme, wave, from: from.day }],
  };
  const input = { idempotencyKey: text('idempotencyKey'), authorities: [authority] };
  const { importRoster } = await ask(ConsoleImportAuthorityDocument, { input });
  const id = importRoster.changes?.[0]?.authority.id;
  const to = id === undefined ? '/console/onboarding' : `${onboardingAddress(id)}?done=roster`;
  return outcomeOf(importRoster.problems, to, [...Object.keys(NEEDED), 'statisticalNeighbours', 'wave', 'from']);
}

/** Within another where either is told of that one. */
function sentRegion(form: URLSearchParams) {
  const partOf = { code: sentText(form, 'partOfCode'), name: sentText(form, 'partOfName') };
  const isWithin = partOf.code !== '' || partOf.name !== '';
  return { code: sentText(form, 'regionCode'), name: sentText(form, 'regionName'), partOf: isWithin ? partOf : null };
}

function isProgramme(code: string | undefined): code is ProgrammeCode {
  return code !== undefined && Object.hasOwn(PROGRAMME_WORDS, code);
}
