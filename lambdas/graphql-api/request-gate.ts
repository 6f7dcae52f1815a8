import type { Actor } from '../../platform/actor/actor.ts';
import type { Admission } from '../../contexts/programme/index.ts';
import type { Window } from '../../platform/allowance/window.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { LogUnexpected } from '../../platform/graphql/errors.ts';
import type { Allowance, Gate, LeftOf, OperationToRun } from '../../platform/graphql/gate.ts';
import type { Refusal } from '../../platform/graphql/limits/refusal.ts';
import { recordReads } from '../../platform/journal/read-audit.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import {
  allowanceExhausted,
  CHANGED,
  ONLY_LOOKING,
  REGISTRY_UNAVAILABLE,
  UNAUTHENTICATED,
  UNAUDITED,
} from './refusals.ts';

export type RequestGateDeps = {
  readonly admission: Pick<Admission, 'charge' | 'isExpectedToPass'>;
  readonly journal: Journal;
  /** Who is charged, where that is not who the request's context says: as the token proved, whatever a grant made of it. */
  readonly payer?: Actor;
  readonly noteFailure: LogUnexpected;
};

/** A gate that can say, afterwards, whether the registry has another mind of the actor since it was resolved. */
export type RequestGate = Gate & {
  readonly actorHasChanged: () => boolean;
  /** The operation that has asked to run. */
  readonly entered: () => OperationToRun | undefined;
};

function shown({ allowance, remaining, endsAt }: Window): LeftOf {
  return { allowance, remaining, resetsAt: new Date(endsAt).toISOString() };
}

type Charged = { readonly refusal: Refusal } | { readonly refusal: null; readonly allowance: Allowance };

/**
 * The two calls that a request makes besides its own. The charge comes before a change; beside a question, whose answer
 * waits for it. The audit entry of what was read is written last, and nothing that was read leaves without it.
 */
export function createRequestGate(deps: RequestGateDeps): RequestGate {
  const { admission, journal, noteFailure, payer } = deps;
  let hasChanged = false;
  let charging: Promise<Charged> | undefined;
  let entered: OperationToRun | undefined;

  async function charge(context: RequestContext, operation: OperationToRun): Promise<Charged> {
    try {
      const charged = await admission.charge(payer ?? context.actor, operation.costOnly ? 0 : operation.cost);
      if (charged.kind === 'REFUSED') return { refusal: UNAUTHENTICATED };
      hasChanged = charged.kind === 'CHANGED';
      if (charged.kind === 'CHANGED') return { refusal: CHANGED };
      const left: Allowance = { ...shown(charged), authority: charged.authority && shown(charged.authority) };
      if (charged.kind === 'CHARGED') return { refusal: null, allowance: left };
      return { refusal: allowanceExhausted({ cost: operation.cost, exhausted: charged.of, left, now: context.now }) };
    } catch (error) {
      noteFailure(error, context.id);
      return { refusal: REGISTRY_UNAVAILABLE };
    }
  }

  async function audit(context: RequestContext, operation: OperationToRun): Promise<Refusal | null> {
    try {
      await recordReads(journal, context, operation);
      return null;
    } catch (error) {
      noteFailure(error, context.id);
      return UNAUDITED;
    }
  }

  return {
    actorHasChanged: () => hasChanged,
    entered: () => entered,

    async enter(context, operation) {
      entered = operation;
      charging = charge(context, operation);
      if (operation.kind === 'mutation' && context.actor.grant !== undefined) {
        return (await charging).refusal ?? ONLY_LOOKING;
      }
      const mayRunBeside = operation.kind === 'query' && admission.isExpectedToPass(payer ?? context.actor);
      return mayRunBeside && !operation.costOnly ? null : (await charging).refusal;
    },

    async leave(context) {
      if (entered === undefined || charging === undefined) throw new Error('Nothing has entered by this gate.');
      const charged = await charging;
      if (charged.refusal !== null) return { kind: 'REFUSED', refusal: charged.refusal };
      const refusal = await audit(context, entered);
      return refusal === null ? { kind: 'ANSWER', allowance: charged.allowance } : { kind: 'REFUSED', refusal };
    },
  };
}
