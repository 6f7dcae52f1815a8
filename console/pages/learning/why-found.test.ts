import { describe, expect, it } from '@jest/globals';
import { whyFound } from './why-found.ts';

const TOLD = {
  title: 'Meetings at home',
  problem: 'Families say little at meetings.',
  changeIdea: 'Visit each family once.',
};

describe('why a loop was found', () => {
  it('names each word of the search, and the first place where it or a form of it stands', () => {
    expect(whyFound('family meeting', TOLD)).toBe('Has “family” in the change, “meeting” in its title');
  });

  it('says nothing of words that say nothing, and nothing where nothing was looked for', () => {
    expect(whyFound('at an', TOLD)).toBe('');
    expect(whyFound('', TOLD)).toBe('');
  });

  it('says that it was found otherwise where none of the words stands there', () => {
    expect(whyFound('conferance', TOLD)).toBe('By other words for the same, or by what its cycles found');
  });
});
