import { type FieldNames, once, resolversAtNeed } from '../../../platform/graphql/at-need.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { AttachmentDeps } from '../attachments/attachment-files.ts';
import type { allMutations } from './all-mutations.ts';

const NAMES: FieldNames<ReturnType<typeof allMutations>> = {
  Mutation: {
    startLoop: true,
    changeLoop: true,
    submitLoop: true,
    withdrawLoop: true,
    retireLoop: true,
    moderateLoop: true,
    rateEvidence: true,
    decideHarm: true,
    moderateHarm: true,
    moderateAdoption: true,
    adoptPractice: true,
    decideAdoption: true,
    planCycle: true,
    beginCycle: true,
    endCycle: true,
    studyCycle: true,
    decideCycle: true,
    reportHarm: true,
    acknowledgeNotice: true,
    requestAttachment: true,
    checkAttachment: true,
    removeAttachment: true,
  },
};

/** Practice is changed far more rarely than case records are: what changes it is loaded at the first change. */
export function mutationsAtNeed(deps: AttachmentDeps): readonly ResolverMap[] {
  return resolversAtNeed(
    NAMES,
    once(async () => (await import('./all-mutations.ts')).allMutations(deps)),
  );
}
