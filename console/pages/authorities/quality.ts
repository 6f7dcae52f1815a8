import { ConsoleAuthorityQualityDocument } from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { bandWords } from './words.ts';

type RuleRow = { readonly code: string; readonly message: string; readonly records: string; readonly open: string };

/** How good an authority's records are: in bands and steps of ten, so that no record can be told from them. */
export const qualityPage: Page = {
  path: '/console/authorities/:id/quality',
  title: 'Data quality',
  permissions: ['PROGRAMME_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAuthorityQuality'],
  view: 'authorities/quality.njk',
  async load({ ask, params }) {
    const id = params['id'] ?? '';
    const { authority, networkDataQuality } = await ask(ConsoleAuthorityQualityDocument, { id });
    if (authority === null) return null;
    const quality = networkDataQuality.find((one) => one.authority?.id === id);
    const [parts, address] = [partLinks(id, '/quality'), authorityAddress(id, '/quality')];
    const model = { heading: `${authority.name}: data quality`, parts, address };
    if (quality === undefined) return { ...model, quality: null };
    const { records, validity, completeness, lastChangeOn, lastBatchOn, rules, fields } = quality;
    return {
      ...model,
      quality: { records: bandWords(records), validity, completeness, lastChangeOn, lastBatchOn },
      rules: rules.map(({ rule: { code, message }, records: broken, open }): RuleRow => ({
        code,
        message,
        records: bandWords(broken),
        open: bandWords(open),
      })),
      fields,
    };
  },
  csv: (model) => csvOf(model),
};

function csvOf({ rules }: ViewModel): CsvFile {
  const rows = ((rules ?? []) as readonly RuleRow[]).map(({ code, message, records, open }) => [
    code,
    message,
    records,
    open,
  ]);
  return { name: 'data-quality.csv', rows: [['rule', 'sentence', 'records', 'without a reason'], ...rows] };
}
