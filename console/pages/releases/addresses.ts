export const RELEASES_PATH = '/console/releases';
export const COMPARE_PATH = `${RELEASES_PATH}/compare`;
export const PROJECTS_PATH = `${RELEASES_PATH}/projects`;

/** The permanent address of what a global id names. */
export const releaseAddress = (id: string): string => `${RELEASES_PATH}/${encodeURIComponent(id)}`;
export const filesAddress = (id: string): string => `${releaseAddress(id)}/files`;
export const fileAddress = (id: string, name: string): string => `${filesAddress(id)}/${encodeURIComponent(name)}`;
export const projectAddress = (id: string): string => `${PROJECTS_PATH}/${encodeURIComponent(id)}`;
export const extractAddress = (id: string): string => `${RELEASES_PATH}/extracts/${encodeURIComponent(id)}`;

/** What leads about within Releases. */
export function parts(current: string) {
  const all = [
    { text: 'Releases', href: RELEASES_PATH },
    { text: 'Compare two', href: COMPARE_PATH },
    { text: 'Projects and extracts', href: PROJECTS_PATH },
  ];
  return all.map((part) => ({ ...part, active: part.href === current }));
}
