export const AUDIT_PATH = '/console/audit';
export const INTEGRITY_PATH = '/console/audit/integrity';

/** The pages of the section, as MoJ's sub navigation takes them. */
export function parts(current: string) {
  return [
    { text: 'Who looked at what', href: AUDIT_PATH, active: current === AUDIT_PATH },
    { text: 'Whether trails are whole', href: INTEGRITY_PATH, active: current === INTEGRITY_PATH },
  ];
}

export function searchAddress(terms: Readonly<Record<string, string>>): string {
  return `${AUDIT_PATH}?${new URLSearchParams(terms).toString()}`;
}
