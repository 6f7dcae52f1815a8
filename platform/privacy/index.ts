export { type Finding, IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kinds.ts';
export { scanForIdentifiers } from './identifier-scan.ts';
export { type FieldNames, placesOfIdentifiers } from './places-of-identifiers.ts';
export { isRefused, MARK_KINDS, type MarkKind } from './screening/mark-kinds.ts';
export { type Mark, PUBLISHED_TEXT, screenText, type ScreeningOptions } from './screening/screen-text.ts';
