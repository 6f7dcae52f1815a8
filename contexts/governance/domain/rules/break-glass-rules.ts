import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error } from './error.ts';

const TWO_PEOPLE = 'Audit rule A5: break-glass requires two people';
const HOUSE = 'House rule';

/** Looking at an authority's case records in an emergency, by somebody of the programme. */
export const BREAK_GLASS_RULES = {
  BG1: error({
    message: 'Whoever asks cannot approve it: a second person has to.',
    nextStep: 'Ask another administrator of the programme to approve it.',
    fields: ['grantId'],
    source: TWO_PEOPLE,
  }),
  BG2: error({
    message:
      'No agreement in force lets the programme see case records of this authority in an emergency of this kind.',
    nextStep: 'Ask the authority itself. See wouldShare for what is agreed.',
    fields: ['authorityId', 'grantId'],
    source: 'UK GDPR Article 5(1): lawfulness, and purpose limitation',
  }),
  BG3: error({
    message: 'A grant is for 1 to 4 whole hours.',
    nextStep: 'Give 1 to 4, and ask again if that was not enough.',
    fields: ['hours'],
    source: HOUSE,
  }),
  BG4: error({
    message:
      'This is not waiting for approval any more: it was approved or revoked, or nobody approved it within a day.',
    nextStep: 'Look at where it stands, and ask again if it is still needed.',
    fields: ['grantId'],
    source: HOUSE,
  }),
  BG5: error({
    message:
      'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: 'Remove it: say why in general words, and name the record by its id.',
    fields: ['justification'],
    source: 'Data minimisation: no direct identifier is stored',
  }),
} as const satisfies Record<string, RuleText>;
