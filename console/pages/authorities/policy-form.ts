import type {
  ConferenceTargetsInput,
  ModelTargetsInput,
  SetPolicyInput,
} from '../../../graphql/generated/console-operations.ts';
import type { PageProblem } from '../../page.ts';
import { sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { MODEL_NAMES, MODELS, RETENTION, RETENTION_CLASSES, TARGET_NAMES, TARGETS } from './targets.ts';

type Policy = Omit<SetPolicyInput, 'authorityId' | 'idempotencyKey' | 'expectedVersion'>;
type Read =
  | { readonly kind: 'READ'; readonly policy: Policy }
  | { readonly kind: 'WRONG'; readonly problems: readonly PageProblem[] };

/** Reads a whole version of a policy from its form. Whether its numbers go together is the API's to say. */
export function readPolicyForm(form: URLSearchParams): Read {
  const problems: PageProblem[] = [];
  const whole = (field: string, called: string): number | null => {
    const sent = sentText(form, field);
    if (sent === '') return null;
    if (/^\d{1,5}$/.test(sent)) return Number(sent);
    problems.push({ text: `${called} must be a whole number`, field });
    return null;
  };
  const day = (field: string, called: string, isNeeded: boolean): string | null => {
    const sent = sentDay(form, field, { called, isNeeded });
    if (sent.problem !== null) problems.push(sent.problem);
    return sent.day;
  };

  const effectiveFrom = day('effectiveFrom', 'the day from which it holds', true);
  const targets = Object.fromEntries(
    TARGET_NAMES.map((name) => {
      const { text, unit } = TARGETS[name];
      if (sentText(form, name) === '') problems.push({ text: `Enter ${text.toLowerCase()} in ${unit}`, field: name });
      return [name, whole(name, text) ?? 0];
    }),
  ) as ConferenceTargetsInput;
  const policy: Policy = {
    effectiveFrom: effectiveFrom ?? '',
    targets,
    targetsByModel: MODEL_NAMES.flatMap((model): ModelTargetsInput[] => {
      const own = TARGET_NAMES.map((name) => [name, whole(`${model}.${name}`, MODELS[model])] as const);
      return own.every(([, days]) => days === null) ? [] : [{ model, ...Object.fromEntries(own) }];
    }),
    section31ZAInForceFrom: day('section31ZAInForceFrom', 'the day of section 31ZA', false),
    retentionYears: Object.fromEntries(
      RETENTION_CLASSES.map((name) => [name, whole(`years.${name}`, RETENTION[name])]),
    ),
  };
  return problems.length > 0 ? { kind: 'WRONG', problems } : { kind: 'READ', policy };
}
