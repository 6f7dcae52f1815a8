import type { Chronicle } from './chronicle.ts';
import type { Child } from './fact-parts.ts';
import type { QueryReason } from './facts.ts';
import type { RuleCode } from './rules/catalogue.ts';
import type { Finding } from './rules/finding.ts';

type Explained = { readonly chronicle: Chronicle; readonly children: readonly Child[] };

/** The reason that was given last: for the child, or for all. A reason for one child says nothing of another. */
export function reasonFor(chronicle: Chronicle, code: RuleCode, child?: string): string | undefined {
  return givenFor(chronicle, code, child)?.reason;
}

function givenFor({ reason }: Chronicle, code: RuleCode, child?: string): QueryReason | undefined {
  return reason.findLast(({ rule, laChildId }) => rule === code && (laChildId === undefined || laChildId === child));
}

/** The reason for a finding. Where it concerns all children it is explained for all at once, or for each. */
export function reasonOf(finding: Finding | undefined, explained: Explained): string | undefined {
  return finding === undefined ? undefined : reasonGivenFor(finding, explained)?.reason;
}

/** The same, with who gave it and when. */
export function reasonGivenFor(finding: Finding, { chronicle, children }: Explained): QueryReason | undefined {
  const child = childOf(finding, children);
  const given = givenFor(chronicle, finding.code, child);
  if (given !== undefined || child !== undefined) return given;
  const each = children.map(({ laChildId }) => givenFor(chronicle, finding.code, laChildId));
  return each.includes(undefined) ? undefined : each.at(-1);
}

/** The child whom a finding concerns: that of the place in a list of children at which it stands. */
function childOf({ fact, field }: Finding, all: readonly Child[]): string | undefined {
  const [list, place, index] = field;
  if (fact === null) return list === 'section31ZA' && place === 'children' ? all[Number(index)]?.laChildId : undefined;
  if (list !== 'children' && list !== 'laChildIds') return undefined;
  const { children, laChildIds } = fact as {
    readonly children?: readonly { readonly laChildId: string }[];
    readonly laChildIds?: readonly string[];
  };
  return list === 'children' ? children?.[Number(place)]?.laChildId : laChildIds?.[Number(place)];
}
