import type { Problem } from '../../../platform/journal/problem.ts';
import { type Authority, type AuthorityCodes, kindOf, type Region } from './authority.ts';
import { problem } from './rules.ts';

const NEW_LA_CODE = /^E(?:06|07|08|09|10)[0-9]{6}$/;
const OLD_LA_CODE = /^[0-9]{3}$/;
const REGION_CODE = /^E1[23][0-9]{6}$/;
const MOST_NAME_CHARACTERS = 100;

type Path = readonly (string | number)[];
type Listed = Pick<Authority, 'codes' | 'region' | 'statisticalNeighbours'>;

/** What is wrong with an authority by itself. `path` leads to it. */
export function checkAuthority(authority: Listed, path: Path): readonly Problem[] {
  const { codes, region, statisticalNeighbours: neighbours } = authority;
  return [
    ...(codes.length === 0 ? [problem('G5', ...path, 'codes')] : []),
    ...codes.flatMap((triple, index) => checkTriple(triple, [...path, 'codes', index])),
    ...(anyOverlap(codes) ? [problem('T4', ...path, 'codes')] : []),
    ...checkRegion(region, [...path, 'region']),
    ...neighbours.flatMap((code, index) => {
      const isOwn = codes.some(({ oldLaCode }) => oldLaCode === code);
      const isSound = OLD_LA_CODE.test(code) && !isOwn && neighbours.indexOf(code) === index;
      return isSound ? [] : [problem('G5', ...path, 'statisticalNeighbours', index)];
    }),
  ];
}

function checkTriple({ newLaCode, oldLaCode, name, from, until }: AuthorityCodes, path: Path): readonly Problem[] {
  return [
    ...(NEW_LA_CODE.test(newLaCode) && kindOf(newLaCode) !== null ? [] : [problem('G5', ...path, 'newLaCode')]),
    ...(OLD_LA_CODE.test(oldLaCode) ? [] : [problem('G5', ...path, 'oldLaCode')]),
    ...(isName(name) ? [] : [problem('G5', ...path, 'name')]),
    ...(from !== null && until !== null && until < from ? [problem('G3', ...path, 'until')] : []),
  ];
}

function checkRegion({ code, name, partOf }: Region, path: Path): readonly Problem[] {
  const parts = [{ code, name, path }, ...(partOf === null ? [] : [{ ...partOf, path: [...path, 'partOf'] }])];
  return parts.flatMap((part) => [
    ...(REGION_CODE.test(part.code) ? [] : [problem('G5', ...part.path, 'code')]),
    ...(isName(part.name) ? [] : [problem('G5', ...part.path, 'name')]),
  ]);
}

function isName(text: string): boolean {
  return text.trim() === text && text !== '' && text.length <= MOST_NAME_CHARACTERS;
}

/** In the order of their beginnings, each must have ended before the next begins. */
function anyOverlap(codes: readonly AuthorityCodes[]): boolean {
  const sorted = oldestFirst(codes);
  return sorted.some((triple, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (triple.until === null || next.from === null || next.from <= triple.until);
  });
}

export function oldestFirst(codes: readonly AuthorityCodes[]): readonly AuthorityCodes[] {
  return codes.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
}
