/** What is kept of support packages and their money, and where: nothing outside knows a key. */
export type { Key } from '../../platform/table/keys.ts';
export * from './store/account.ts';
export * from './store/allocations.ts';
export * from './store/entries.ts';
export * from './store/erased.ts';
export * from './store/families.ts';
export * from './store/given.ts';
export * from './store/ids.ts';
export * from './store/keys.ts';
export * from './store/packages.ts';
export * from './store/projection.ts';
