import type { Problem } from '../../../platform/journal/problem.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';

const CODE = 'Code of Practice for Statistics: confidentiality';
const HOUSE = 'House rule';
const SHARING = 'UK GDPR and Data Protection Act 2018: lawful basis, by agreement';

function error(texts: Pick<RuleText, 'message' | 'nextStep' | 'fields' | 'source'>): RuleText {
  return { severity: 'ERROR', since: '1.0', ...texts };
}

/** What releases of figures are held to. */
export const EVALUATION_RULES = {
  RL1: error({
    message: 'Whoever drafted a release cannot approve it: a second person has to.',
    nextStep: 'Ask somebody else of the programme to look at it and approve it.',
    fields: ['releaseId'],
    source: CODE,
  }),
  RL2: error({
    message: 'This release has not been checked yet.',
    nextStep: 'Ask for its status until it is CHECKED.',
    fields: ['releaseId'],
    source: CODE,
  }),
  RL3: error({
    message: 'The check has found counts in this release that could be worked out. It cannot be approved.',
    nextStep: 'Draft another one, by other parameters or of another snapshot.',
    fields: ['releaseId'],
    source: CODE,
  }),
  RL4: error({
    message: 'Another release has come out since this one was protected: the two together may tell more.',
    nextStep: 'Draft it again: it is then protected with what is out now.',
    fields: ['releaseId'],
    source: CODE,
  }),
  RL5: error({
    message:
      'A release is approved once it is checked, published once it is approved, and withdrawn once it is published.',
    nextStep: 'Look at where it stands.',
    fields: ['releaseId'],
    source: HOUSE,
  }),
  RL6: error({
    message: 'This snapshot is not done: some authorities are not counted yet.',
    nextStep: 'Ask for the status of the snapshot until it is DONE.',
    fields: ['snapshotId'],
    source: HOUSE,
  }),
  RL7: error({
    message: 'A release can correct only one that is published.',
    nextStep: 'Name the newest version, or leave it out.',
    fields: ['replacesId'],
    source: HOUSE,
  }),
  RL8: error({
    message:
      'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: 'Say it in general words.',
    fields: ['title', 'notice'],
    source: 'Data minimisation: no direct identifier is stored',
  }),
  RL9: error({
    message: 'No authority of this snapshot shares its figures with the programme today.',
    nextStep: 'Look at the agreements of the authorities, and ask them for one.',
    fields: ['snapshotId'],
    source: SHARING,
  }),
  RL10: error({
    message: 'An authority of this release no longer shares its figures with the programme.',
    nextStep: 'Draft it again: it is then of the authorities that share theirs.',
    fields: ['releaseId'],
    source: SHARING,
  }),
  RL11: error({
    message: 'The files of this release are not stored yet.',
    nextStep:
      'Ask for `files` of the release until they are there: they are stored some minutes after it was approved.',
    fields: ['releaseId'],
    source: HOUSE,
  }),
  RL12: error({
    message:
      'The files of this release must not go out: the screener does not take them, or the attack has found something.',
    nextStep: 'Look at `filesRefused`, have it mended, and draft the release again.',
    fields: ['releaseId'],
    source: 'Explore education statistics: data standards',
  }),
  RL13: error({
    message: 'This threshold is not tried: it is less strict than what is published, or tells nothing more.',
    nextStep:
      'Try 5 to 10 for the largest count that is not shown, 3 to 6 for families and authorities, 10 to 20 for the base of rounding.',
    fields: ['tried', 'comparedWith'],
    source: CODE,
  }),
} as const satisfies Record<string, RuleText>;

export type EvaluationRule = keyof typeof EVALUATION_RULES;

/** `path` from the mutation's argument down to the field. */
export function problem(code: EvaluationRule, ...fields: readonly string[]): Problem {
  return { code, severity: EVALUATION_RULES[code].severity, path: ['input', ...fields] };
}
