import { CATALOGUE } from '../../contexts/evaluation/domain/measures/catalogue.ts';
import { DIMENSIONS } from '../../contexts/evaluation/domain/measures/dimensions.ts';
import type { GeneratedFile } from './generator.ts';
import { cell, GENERATED } from './markdown.ts';

const POPULATIONS = {
  EPISODE_CHILDREN: 'Children of episodes',
  FOLLOW_UPS_3_MONTHS: 'Follow-ups at three months',
  FOLLOW_UPS_6_MONTHS: 'Follow-ups at six months',
  FOLLOW_UPS_12_MONTHS: 'Follow-ups at twelve months',
  FOLLOW_UPS_24_MONTHS: 'Follow-ups at twenty-four months',
  SUPPORT_PACKAGES: 'Support packages',
  PRACTICES: 'Practice that is shared',
} as const satisfies Record<keyof typeof DIMENSIONS, string>;

type Population = keyof typeof POPULATIONS;

/** Every measure, by whom it counts. The API's `measures` query gives the same. */
export function measuresPage(): GeneratedFile {
  const intro = `Every figure that the network tells is one of these. Each is told by financial year, by authority and for the network, and
broken down by one dimension of its population at a time: whoever could choose whom to count could choose two groups that
differ by one child. Rows that a count leaves out are not in a share of it either.`;
  const sections = Object.entries(POPULATIONS).map(([population, title]) => sectionOf(population as Population, title));
  return {
    path: 'docs/generated/measures.md',
    content: `${GENERATED}\n# Measures\n\n${intro}\n\n${sections.join('\n\n')}\n`,
  };
}

function sectionOf(population: Population, title: string): string {
  const dimensions = DIMENSIONS[population].map(
    (one) => `- **${one.title}** (\`${one.key}\`): ${one.levels.join(', ')}`,
  );
  return [`## ${title}`, dimensions.join('\n'), tableOf(population)].join('\n\n');
}

function tableOf(population: Population): string {
  const rows = CATALOGUE.filter((measure) => measure.population === population).map((measure) => {
    const { key, title, definition, unit, sourceRule, caveats, version } = measure;
    const cells = [`\`${key}\``, title, definition, unit, sourceRule, caveats.join(' '), String(version)];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [
    '| key | title | definition | unit | source | bear in mind | version |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
