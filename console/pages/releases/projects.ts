import { ConsoleProjectsDocument, type ConsoleProjectsQuery } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { type Columns, dayCell, listAsCsv, listing, tagCell } from '../listing.ts';
import { parts, projectAddress, PROJECTS_PATH } from './addresses.ts';
import { PROJECT_TAGS } from './project-words.ts';

type Project = ConsoleProjectsQuery['researchProjects']['edges'][number]['node'];

const COLUMNS: Columns<Project> = {
  name: { heading: 'Name', cell: ({ id, title: text }) => ({ text, href: projectAddress(id) }) },
  reference: { heading: 'Reference', cell: ({ reference: text }) => ({ text }) },
  status: { heading: 'Status', cell: ({ status }) => tagCell(PROJECT_TAGS[status]) },
  endsOn: { heading: 'Last day', cell: ({ endsOn }) => dayCell(endsOn) },
};

/** Research projects: who may be given records of children under pseudonyms of their own. */
export const projectsPage: Page = {
  path: PROJECTS_PATH,
  title: 'Projects and extracts',
  permissions: ['PROJECT_READ'],
  operations: ['ConsoleProjects'],
  view: 'releases/projects.njk',
  async load({ ask, query, reader }) {
    const { researchProjects } = await ask(ConsoleProjectsDocument, { after: query.get('after') });
    const { edges, pageInfo } = researchProjects;
    const all = edges.map(({ node }) => node);
    return {
      parts: parts(PROJECTS_PATH),
      mayRequest: may(reader, ['PROJECT_REQUEST']),
      list: listing(all, COLUMNS, { path: PROJECTS_PATH, query, pageInfo }),
    };
  },
  csv: listAsCsv('projects.csv'),
};
