import type { ProblemView } from '../../../platform/graphql/problem-resolvers.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { reasonOf } from '../domain/reasons.ts';
import type { Finding } from '../domain/rules/finding.ts';
import type { AssessedConference } from '../recording/assessed.ts';

/**
 * Problems with the reasons that the conference holds for them: an outcome is remembered without any word of a record.
 * Which finding a problem tells of is known by its code and the end of its path: the path may lead through an input.
 */
export function explained(problems: readonly Problem[], { assessment }: AssessedConference): readonly ProblemView[] {
  const findings = [...assessment.findings];
  return problems.map((problem) => {
    const index = findings.findIndex((finding) => isToldBy(problem, finding));
    // Each is taken once: two children may be asked about alike, in the order of the findings.
    const [finding] = index < 0 ? [] : findings.splice(index, 1);
    const reasonGiven = reasonOf(finding, assessment);
    return reasonGiven === undefined ? problem : { ...problem, reasonGiven };
  });
}

function isToldBy({ code, path }: Problem, finding: Finding): boolean {
  const end = path.slice(path.length - finding.field.length);
  return code === finding.code && end.join('.') === finding.field.join('.');
}
