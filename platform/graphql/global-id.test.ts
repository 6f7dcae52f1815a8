import { describe, expect, it } from '@jest/globals';
import { NETWORK } from '../actor/scope.ts';
import { scopeNamed } from '../../test/support/journal/notebook.ts';
import { globalId, type NodeName, parseGlobalId } from './global-id.ts';

const { owner } = scopeNamed('A0000001');
const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** For ever: a change here breaks every id that an authority has kept. */
const IDS: readonly (readonly [string, NodeName])[] = [
  [`fgdm_A0000001_${id}`, { type: 'Conference', owner, id }],
  ['auth_NETWORK0_A000001', { type: 'Authority', owner: NETWORK, id: 'A000001' }],
  [`clnt_NETWORK0_${id}`, { type: 'ApiClient', owner: NETWORK, id }],
  [`prsn_NETWORK0_${id}`, { type: 'Person', owner: NETWORK, id }],
  ['plcy_NETWORK0_A0000001', { type: 'AuthorityPolicy', owner: NETWORK, id: 'A0000001' }],
  [`shdc_A0000001_${id}`, { type: 'SharingDecision', owner, id }],
  [`brkg_A0000001_${id}`, { type: 'BreakGlassGrant', owner, id }],
  ['dsag_A0000001_PROGRAMME', { type: 'SharingAgreement', owner, id: 'PROGRAMME' }],
];

describe('a global id', () => {
  it.each(IDS)('%s keeps its form, and is read back', (text, name) => {
    expect(globalId(name)).toBe(text);
    expect(parseGlobalId(text)).toEqual(name);
  });

  it.each([
    '',
    'fgdm',
    id,
    `fgdm_A0000001_`,
    `fgdm__${id}`,
    `xxxx_A0000001_${id}`,
    `FGDM_A0000001_${id}`,
    `fgdm_A000000I_${id}`,
    `fgdm_X0000001_${id}`,
    `fgdm_A00000011_${id}`,
    `fgdm_A0000001_${id.toLowerCase()}`,
    `fgdm_A0000001_${id}X`,
    `fgdm_A0000001_ABC`,
    `fgdm_A0000001_${id} `,
    `fgdm_A0000001_${id}\n`,
    `fgdm_A0000001_0123#4567`,
    `fgdm_A0000001_../../etc`,
    '__proto__',
    'toString_A0000001_A0000001',
  ])('is none of ours: "%s"', (text) => {
    expect(parseGlobalId(text)).toBeNull();
  });
});
