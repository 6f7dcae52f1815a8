import type {
  AuthorityKind,
  FgcAccreditationStatus,
  FgcAccreditationStep,
  ProgrammeArm,
  ProgrammeCode,
  ReformStrand,
} from '../../../graphql/generated/console-operations.ts';

export const KIND_WORDS: Readonly<Record<AuthorityKind, string>> = {
  UNITARY: 'Unitary authority',
  NON_METROPOLITAN_DISTRICT: 'Non-metropolitan district',
  METROPOLITAN_DISTRICT: 'Metropolitan district',
  LONDON_BOROUGH: 'London borough',
  COUNTY: 'County',
};

export const ACCREDITATION_WORDS: Readonly<Record<FgcAccreditationStatus, string>> = {
  NOT_APPLIED: 'Not applied for',
  IN_PROGRESS: 'Applied for',
  ACCREDITED: 'Accredited',
  LAPSED: 'Lapsed',
};

/** What can be recorded of an accreditation. */
export const STEP_WORDS: Readonly<Record<FgcAccreditationStep, string>> = {
  IN_PROGRESS: 'Applied for',
  ACCREDITED: 'Awarded, for three years',
  NOT_APPLIED: 'Not applied for; after an award, given up',
};

export const PROGRAMME_WORDS: Readonly<Record<ProgrammeCode, string>> = {
  FFCP: 'Families First for Children Pathfinder',
  FNP: 'Family Networks Pilot',
  FFP_NATIONAL: 'Families First Partnership programme',
};

export const ARM_WORDS: Readonly<Record<ProgrammeArm, string>> = {
  FFCP_WAVE_1: 'Pathfinder, first wave',
  FFCP_WAVE_2: 'Pathfinder, second wave',
  FNP: 'Family Networks Pilot',
  FFP_NATIONAL: 'National programme',
};

export const STRAND_WORDS: Readonly<Record<ReformStrand, string>> = {
  FAMILY_HELP: 'Family help',
  CHILD_PROTECTION: 'Multi-agency child protection',
  FAMILY_NETWORKS: 'Family networks',
  SAFEGUARDING_PARTNERS: 'Safeguarding partners',
};

type Band = { readonly least: number; readonly most: number };

/** A count that is told as a band, so that no record can be told from it. */
export function bandWords({ least, most }: Band): string {
  return most === 0 ? 'None' : `${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}`;
}
