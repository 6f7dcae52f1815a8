import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { FollowUpContent } from './follow-up.ts';

/** The names of what two follow-ups say differently: what was found field by field. */
export function fieldsChanged(before: FollowUpContent | undefined, after: FollowUpContent): readonly string[] {
  return [
    ...differing(shallow(before), shallow(after)),
    ...differing(before?.found ?? {}, after.found ?? {}).map((name) => `found.${name}`),
  ];
}

function shallow(content: FollowUpContent | undefined): object {
  const { found: _apart, ...rest } = content ?? {};
  return rest;
}

function differing(before: object, after: object): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => canonicalJson(was.get(name) ?? null) !== canonicalJson(is.get(name) ?? null),
  );
}
