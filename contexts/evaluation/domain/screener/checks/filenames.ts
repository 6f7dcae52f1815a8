import type { Stage } from '../check.ts';

const META = '.meta.csv';
const stemOf = (name: string, ending: string): string => (name.endsWith(ending) ? name.slice(0, -ending.length) : name);
const spaces = (name: string): readonly string[] => (name.includes(' ') ? [name] : []);
const special = (stem: string): readonly string[] => [...new Set(stem.replaceAll(/[a-z0-9_\-\s]/gi, ''))];

export const FILENAMES: Stage = {
  name: 'Filenames',
  checks: [
    {
      name: 'check_filename_data_spaces',
      says: 'The name of the data file holds no space.',
      fails: ({ dataName }) => spaces(dataName),
    },
    {
      name: 'check_filename_metadata_spaces',
      says: 'The name of the file of descriptions holds no space.',
      fails: ({ metaName }) => spaces(metaName),
    },
    {
      name: 'check_filename_data_special',
      says: 'The name of the data file is made of letters, digits, hyphens and underscores.',
      fails: ({ dataName }) => special(stemOf(dataName, '.csv')),
    },
    {
      name: 'check_filename_metadata_special',
      says: 'The name of the file of descriptions is made of letters, digits, hyphens and underscores.',
      fails: ({ metaName }) => special(stemOf(metaName, META)),
    },
    {
      name: 'check_filenames_match',
      says: 'The two files have one name, and the second ends in .meta.csv.',
      fails: ({ dataName, metaName }) => (`${stemOf(dataName, '.csv')}${META}` === metaName ? [] : [metaName]),
    },
  ],
};
