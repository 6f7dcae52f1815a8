import type { PackageRequest } from '../../../contexts/networks/domain/package.ts';
import { pence } from '../../../contexts/networks/domain/pence.ts';
import { packageGlobalId } from '../../../contexts/networks/store.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { Clerk } from './clerk.ts';
import { line, TODAY, type Treasury } from './treasury.ts';

/** A word of its own for every text and reference that is kept of a package, each told once. */
export const MARKED = {
  system: 'MARKEDSYSTEM',
  record: 'MARKEDRECORD',
  family: 'MARKEDFAMILY',
  child: 'MARKEDCHILD1',
  otherChild: 'MARKEDCHILD2',
  requester: 'MARKEDREQUESTER',
  practitioner: 'MARKEDLEAD',
  barrier: 'There is no bed for markedbarrier.',
  consulted: 'MARKEDCONSULTED',
  payee: 'MARKEDSHOP',
  checker: 'MARKEDCHECKER',
  evidence: 'A plan is open, says markedevidence.',
  approval: 'It is needed, says markedapproval.',
  override: 'The board said so in markedoverride.',
  reference: 'MARKEDPAY1',
  otherReference: 'MARKEDPAY2',
  otherPayee: 'MARKEDAUNT',
  paidInstead: 'MARKEDUNCLE',
  refund: 'It went back, says markedrefund.',
  correction: 'It was less, says markedcorrection.',
  reviewer: 'MARKEDREVIEWER',
  varier: 'MARKEDVARIER',
  refusal: 'Too dear, says markedrefusal.',
  newPayee: 'MARKEDNEWSHOP',
  closer: 'MARKEDCLOSER',
} as const;

export const SOURCE = { system: MARKED.system, recordId: MARKED.record };

export function markedRequest(): PackageRequest {
  return {
    purpose: 'REMAIN_WITH_PARENTS',
    strand: 'FAMILY_NETWORKS',
    familyRef: MARKED.family,
    children: [MARKED.child, MARKED.otherChild],
    need: { kind: 'EXEMPT', reason: 'URGENT_NEED', consulted: MARKED.consulted, on: TODAY },
    requester: MARKED.requester,
    leadPractitioner: MARKED.practitioner,
    barrier: MARKED.barrier,
    lines: [
      line(1, 30_000, { payee: { type: 'SUPPLIER', ref: MARKED.payee }, planItem: 7 }),
      line(2, 9_000, { payee: { type: 'FAMILY_MEMBER', ref: MARKED.otherPayee }, category: 'TRANSPORT' }),
    ],
  };
}

/** A package that was told everything that can be told, and is over: £210 paid, £10 of it come back. Its global id. */
export async function toldAndClosed(clerk: Clerk, { actor }: Treasury): Promise<string> {
  const begun = await clerk.push({ sourceRecord: SOURCE, request: markedRequest() });
  const packageId = packageGlobalId(actor.scope, begun.state?.current.id ?? '');
  const who = { by: 'PANEL1', role: 'PANEL' } as const;
  await clerk.submit({ packageId });
  const findings = [{ rule: 'E1', answer: 'MET', evidence: MARKED.evidence }] as const;
  await clerk.check({ packageId, on: TODAY, by: MARKED.checker, findings });
  await clerk.approve({ packageId, ...who, reason: MARKED.approval, override: MARKED.override });
  await clerk.commit({ packageId, line: 1, pence: pence(15_000) });
  const paid = { packageId, paidOn: TODAY };
  const first = await clerk.pay({ ...paid, line: 1, pence: pence(20_000), reference: MARKED.reference });
  await clerk.pay({
    ...paid,
    line: 2,
    pence: pence(2_000),
    reference: MARKED.otherReference,
    payeeRef: MARKED.paidInstead,
  });
  const payment = globalId({
    type: 'LedgerEntry',
    owner: actor.scope.owner,
    id: `${begun.state?.current.id ?? ''}${first.state?.entry?.id ?? ''}`,
  });
  await clerk.refund({ paymentId: payment, on: TODAY, pence: pence(1_000), reason: MARKED.refund });
  await clerk.correct({ paymentId: payment, on: TODAY, pence: pence(19_000), reason: MARKED.correction });
  const children = [MARKED.child, MARKED.otherChild].map((laChildId) => ({ laChildId, lives: 'WITH_PARENT' as const }));
  await clerk.review({ packageId, on: TODAY, by: MARKED.reviewer, barrier: 'REDUCED', children, next: 'VARY' });
  const lines = [...markedRequest().lines, line(3, 500, { payee: { type: 'SUPPLIER', ref: MARKED.newPayee } })];
  const asking = { packageId, requester: MARKED.varier, reason: 'It costs more.', lines };
  await clerk.vary(asking);
  await clerk.giveBack({ packageId, by: 'PANEL1', reason: MARKED.refusal });
  await clerk.vary(asking);
  await clerk.approve({ packageId, ...who });
  const { outcome } = await clerk.close({
    packageId,
    on: TODAY,
    by: MARKED.closer,
    reason: 'PURPOSE_ACHIEVED',
    children,
  });
  if (outcome.status !== 'APPLIED') throw new Error(JSON.stringify(outcome));
  return packageId;
}
