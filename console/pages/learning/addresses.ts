/** The permanent address of what a global id names. */
export const loopAddress = (id: string): string => `/console/learning/loops/${encodeURIComponent(id)}`;
export const adoptionAddress = (id: string): string => `/console/learning/adoptions/${encodeURIComponent(id)}`;
export const saidAddress = (id: string): string => `/console/learning/said/${encodeURIComponent(id)}`;
export const concernAddress = (id: string): string => `/console/learning/concerns/${encodeURIComponent(id)}`;

export const LEARNING_PATH = '/console/learning';
export const NEW_PATH = `${LEARNING_PATH}/new`;
export const MODERATION_PATH = `${LEARNING_PATH}/moderation`;

/** What leads about within Learning. */
export function parts(current: string) {
  const all = [
    { text: 'Search', href: LEARNING_PATH },
    { text: 'What is new', href: NEW_PATH },
    { text: 'Moderation', href: MODERATION_PATH },
  ];
  return all.map((part) => ({ ...part, active: part.href === current }));
}
