import type { Programme } from '../../../contexts/programme/index.ts';

export const programmes: readonly Programme[] = [
  {
    code: 'FFCP',
    name: 'Families First for Children Pathfinder',
    places: 12,
    strands: ['FAMILY_HELP', 'CHILD_PROTECTION', 'FAMILY_NETWORKS', 'SAFEGUARDING_PARTNERS'],
    waves: [
      { code: 'WAVE_1', name: 'Wave 1', arm: 'FFCP_WAVE_1' },
      { code: 'WAVE_2', name: 'Wave 2', arm: 'FFCP_WAVE_2' },
    ],
  },
  {
    code: 'FNP',
    name: 'Family Networks Pilot',
    places: null,
    strands: ['FAMILY_NETWORKS'],
    waves: [{ code: 'FIRST_FOUR', name: 'First four', arm: 'FNP' }],
  },
  {
    code: 'FFP_NATIONAL',
    name: 'Families First Partnership programme',
    places: null,
    strands: ['FAMILY_HELP', 'CHILD_PROTECTION', 'FAMILY_NETWORKS', 'SAFEGUARDING_PARTNERS'],
    waves: [{ code: 'NATIONAL', name: 'National', arm: 'FFP_NATIONAL' }],
  },
];
