import type { ReformStrand } from '../../graphql/generated/console-operations.ts';

/** The strands of the reforms, as pages name them. */
export const STRANDS: Readonly<Record<ReformStrand, string>> = {
  FAMILY_HELP: 'Family help',
  CHILD_PROTECTION: 'Multi-agency child protection',
  FAMILY_NETWORKS: 'Family networks',
  SAFEGUARDING_PARTNERS: 'Safeguarding partners',
};
