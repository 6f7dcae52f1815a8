import { afterwardsCases } from './afterwards.ts';
import { birthAndDayCases } from './births-and-days.ts';
import { boundCases } from './bounds.ts';
import { impossibleOrderCases } from './impossible-order.ts';
import { meetingCases } from './meeting.ts';
import { meetingTimeCases } from './meeting-times.ts';
import { orderCases } from './order.ts';
import { processCases } from './process.ts';
import { recordCases } from './records.ts';
import type { RuleCase } from './rule-case.ts';
import { safetyAndStepCases } from './safety-and-steps.ts';
import { siblingCases } from './siblings.ts';
import { statuteCases } from './statute.ts';
import { takingPartCases } from './taking-part.ts';

/** Each rule that the facts alone can break, broken and nearly broken. */
export const RULE_CASES: readonly RuleCase[] = [
  ...impossibleOrderCases,
  ...orderCases,
  ...birthAndDayCases,
  ...meetingCases,
  ...meetingTimeCases,
  ...afterwardsCases,
  ...takingPartCases,
  ...safetyAndStepCases,
  ...processCases,
  ...statuteCases,
  ...siblingCases,
  ...recordCases,
  ...boundCases,
];
