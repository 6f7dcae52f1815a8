import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error } from './error.ts';

const FIVE_SAFES = 'The Five Safes of the Office for National Statistics';
const HOUSE = 'House rule';

/** Research projects, which may be given records of children under pseudonyms. */
export const PROJECT_RULES = {
  FS1: error({
    message: 'Please check the reference: it is 1 to 19 capital letters and digits, and no project has it yet.',
    nextStep: 'Choose another reference.',
    fields: ['reference'],
    source: HOUSE,
  }),
  FS2: error({
    message:
      'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: 'Remove it: write roles and organisations, and say when in words.',
    fields: [
      'title',
      'fiveSafes.project',
      'fiveSafes.people',
      'fiveSafes.data',
      'fiveSafes.settings',
      'fiveSafes.outputs',
    ],
    source: 'Data minimisation: no direct identifier is stored',
  }),
  FS3: error({
    message: 'A project has 1 to 20 people, each once and each registered as an evaluator.',
    nextStep: 'Register them with registerPerson, and give the id of each once.',
    fields: ['memberIds'],
    source: `${FIVE_SAFES}: safe people`,
  }),
  FS4: error({
    message: 'Please check the last day: a project ends today or later, and within five years.',
    nextStep: 'Give a day within five years.',
    fields: ['endsOn'],
    source: `${FIVE_SAFES}: safe project`,
  }),
  FS5: error({
    message: 'Whoever asks cannot approve it: a second person has to.',
    nextStep: 'Ask another administrator of the programme to approve it.',
    fields: ['projectId'],
    source: `${FIVE_SAFES}: safe project`,
  }),
  FS6: error({
    message: 'The project is not waiting for approval: it was approved before, or it has ended.',
    nextStep: 'Look at where it stands.',
    fields: ['projectId'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;
