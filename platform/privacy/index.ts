export { type Finding, IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kinds.ts';
export { scanForIdentifiers } from './identifier-scan.ts';
