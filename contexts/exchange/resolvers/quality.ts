import type { QueryRecordsBreakingArgs } from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Rules, RuleView } from '../../../platform/graphql/problem-resolvers.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { Table } from '../../../platform/table/table.ts';
import { createAuthorityReader } from '../../programme/index.ts';
import type { RuleCounts } from '../quality/by-name.ts';
import type { NetworkSummary } from '../quality/network-summary.ts';
import { readQuality } from '../quality/read-quality.ts';
import { type Broken, listBroken, listSummaries, versionsOf } from '../store/quality.ts';

export type QualityApiDeps = {
  readonly table: Table;
  /** The rules that records may break. */
  readonly rules: Rules;
};

/** What the quality of records gives to the API. */
export function createQuality({ table, rules }: QualityApiDeps): ResolverMap {
  const ruleOf = ({ rule: code }: { readonly rule: string }): RuleView => {
    const rule = rules[code];
    if (rule === undefined) throw new Error(`No table of rules holds the code ${code}.`);
    return { code, ...rule };
  };
  const readAuthority = createAuthorityReader(table);
  return {
    Query: {
      dataQuality: (_root: unknown, _args: unknown, { actor, now }: RequestContext) =>
        readQuality(table, actor.scope, now),
      recordsBreaking: breaking(table, rules),
      networkDataQuality: () => listSummaries(table),
    },
    RuleQuality: { rule: ruleOf, records: ({ broken }: RuleCounts) => broken },
    RuleBreak: { recordId: ({ record }: Broken) => record, open: ({ isOpen }: Broken) => isOpen },
    NetworkDataQuality: {
      authority: ({ authority }: NetworkSummary, _args: unknown, context: RequestContext) =>
        readAuthority(context, authority),
    },
    NetworkRuleQuality: {
      rule: ruleOf,
      records: ({ broken }: NetworkSummary['rules'][number]) => broken,
    },
  };
}

function breaking(table: Table, rules: Rules) {
  return async (_root: unknown, { rule, ...paging }: QueryRecordsBreakingArgs, context: RequestContext) => {
    if (!Object.hasOwn(rules, rule))
      throw badInput('"rule" takes the code of a rule of conferences or follow-ups: see "rules".');
    const { scope } = context.actor;
    const list = listName('recordsBreaking', { rule });
    const request = pageRequest(paging, list);
    const page = await filledPage<Broken>({
      request,
      matches: null,
      fetch: (after, limit) => listBroken(table, { scope, rule }, { after, limit }),
    });
    // Which rule a record breaks is something that it says.
    for (const seen of await versionsOf(table, scope, page.items)) noteRead(context, seen);
    return connectionOf(page, list, request);
  };
}
