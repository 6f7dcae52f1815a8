export { type Finding, IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kinds.ts';
export { scanForIdentifiers } from './identifier-scan.ts';
export { type FieldNames, placesOfIdentifiers } from './places-of-identifiers.ts';
