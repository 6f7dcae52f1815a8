import type { RuleText } from '../../../../platform/journal/rule.ts';
import { ELIGIBILITY, LIFECYCLE, rule } from './rule.ts';

/** What a request and its way to an end are held to. */
export const PACKAGE_RULES = {
  E1: eligibility('no child is open to family help or on a child protection plan'),
  E2: eligibility('no family help lead practitioner is named'),
  E3: eligibility('the child does not live where the purpose says'),
  E4: eligibility('no meeting named the support'),
  E5: eligibility('another route pays for it'),
  E6: eligibility('it cannot be sustained'),
  E7: rule('ERROR', {
    message: "Please answer every rule of eligibility that the authority's policy has.",
    nextStep: 'Answer the rules that are left.',
    fields: ['packageId'],
    source: ELIGIBILITY,
  }),
  E8: rule('ERROR', {
    message: "The authority's policy does not give this purpose or category.",
    nextStep: 'Change the request, or the policy.',
    fields: ['request.purpose', 'request.lines.category', 'purpose', 'lines.category'],
    source: ELIGIBILITY,
  }),
  N1: rule('ERROR', {
    message: 'This cannot be done to the package where it stands.',
    nextStep: 'Look at its status, and at what may be done next.',
    fields: ['packageId', 'sourceRecord'],
    source: LIFECYCLE,
  }),
  N2: rule('ERROR', {
    message: 'Please check the children: each once, all of them, and none of another package.',
    nextStep: 'Correct the references.',
    fields: ['children', 'request.children'],
    source: LIFECYCLE,
  }),
  N3: rule('ERROR', {
    message: 'The day lies in the future.',
    nextStep: 'Record it once it has happened.',
    fields: ['on', 'request.need.exemption.on'],
    source: LIFECYCLE,
  }),
  N4: rule('ERROR', {
    message: 'Nothing would change.',
    nextStep: 'Give at least one line that differs.',
    fields: ['pence', 'lines'],
    source: LIFECYCLE,
  }),
  N5: rule('ERROR', {
    message: 'This source record belongs to another package.',
    nextStep: 'Check the reference: each package has one of its own.',
    fields: ['sourceRecord'],
    source: 'Network data rules, T5',
  }),
  N6: rule('ERROR', {
    message: "The family's newest plan has no such item, or the item asks for no support.",
    nextStep: 'Name an item that asks for support, or use requestPackage for a line that the plan does not ask for.',
    fields: ['lines.planItem'],
    source: LIFECYCLE,
  }),
  N7: rule('ERROR', {
    message: 'The money of this package may still move: it is ended before it is erased.',
    nextStep: 'Close or cancel it, so that what was not spent goes back to the allocation. Then erase it.',
    fields: ['packageId', 'sourceRecord'],
    source: LIFECYCLE,
  }),
  N8: rule('INFO', {
    message:
      'Support packages rest on this conference. They stay when it is erased: what was paid has a time of its own.',
    nextStep: 'See supportPackages(filter: { conferenceId }). What is to go as well is erased by itself: erasePackage.',
    fields: ['conferenceId', 'sourceRecord'],
    source: LIFECYCLE,
  }),
} as const satisfies Record<string, RuleText>;

function eligibility(because: string): RuleText {
  return rule('ERROR', {
    message: `By the authority's own rules the family is not eligible: ${because}.`,
    nextStep: 'Correct the answer if it is wrong; otherwise reject the request or give it back.',
    fields: ['packageId'],
    source: ELIGIBILITY,
  });
}
