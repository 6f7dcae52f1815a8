type Part = '' | '/agreement' | '/lead' | '/client' | '/batch';

/** @param id the authority's global id */
export function onboardingAddress(id: string, part: Part = ''): string {
  return `/console/onboarding/${encodeURIComponent(id)}${part}`;
}
