import type { Table } from '../../platform/table/table.ts';
import { maySee, type SharingQuestion, type SharingVerdict } from './domain/may-see.ts';
import { readAgreement } from './store/agreements.ts';

/**
 * Whether a recipient may see data of an authority, from the agreements as they are at this moment: to be asked at each
 * use, and its answer never kept.
 */
export async function askSharing(table: Table, question: SharingQuestion): Promise<SharingVerdict> {
  const agreement = await readAgreement(table, question);
  return maySee(agreement === undefined ? [] : [agreement.value], question);
}
