import { ConsoleProjectsDocument } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { parts, projectAddress, PROJECTS_PATH } from './addresses.ts';
import { PROJECT_TAGS } from './project-words.ts';

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
    return {
      parts: parts(PROJECTS_PATH),
      mayRequest: may(reader, ['PROJECT_REQUEST']),
      projects: edges.map(({ node }) => ({
        ...node,
        href: projectAddress(node.id),
        tag: PROJECT_TAGS[node.status],
      })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
};
