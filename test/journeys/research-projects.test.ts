import { describe, expect, it } from '@jest/globals';
import type { Mutation, Problem, ResearchProject } from '../../graphql/generated/resolvers-types.ts';
import { useNetwork } from '../support/network.ts';
import { type Input, newKey } from '../support/record.ts';
import type { UserName } from '../support/two-authorities.ts';

/** A project asks to be given records of children, and a second person approves it: the five safes, on paper and in force. */
const network = useNetwork('2026-06-10');
const EVALUATOR = 'prsn_NETWORK0_01K0000000000000000000000E';
const STAFF = 'prsn_NETWORK0_01K0000000000000000000000F';
const SHOWN = 'id version reference status memberIds approvedBy endedAt';

type Changed = {
  readonly status: string;
  readonly problems: readonly Problem[];
  readonly project: ResearchProject | null;
};

async function change(user: UserName, mutation: keyof Mutation, input: Input): Promise<Changed> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = `status problems { code path } project { ${SHOWN} }`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  const caller = await network.as(user);
  const data = await caller.ask<Record<string, Changed>>(document, { input: { idempotencyKey: newKey(), ...input } });
  return data[mutation]!;
}

let projects = 0;
const aReference = (): string => `PROJECT${String((projects += 1))}`;

const asking = (more: Input = {}): Input => ({
  reference: aReference(),
  title: 'What becomes of plans that families make',
  fiveSafes: {
    project: 'It finds out whether plans hold.',
    people: 'Accredited researchers of a university.',
    data: 'Stages and lengths of time.',
    settings: 'A secure research environment.',
    outputs: 'Two people check what leaves it.',
  },
  memberIds: [EVALUATOR],
  endsOn: '2027-03-31',
  ...more,
});

const codesOf = ({ status, problems }: Changed): string =>
  [status, ...problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)].join(' ');

async function asked(user: UserName = 'staff', more: Input = {}): Promise<ResearchProject> {
  const { project, problems } = await change(user, 'requestResearchProject', asking(more));
  if (project === null) throw new Error(JSON.stringify(problems));
  return project;
}

async function listed(user: UserName): Promise<readonly string[]> {
  const caller = await network.as(user);
  const { researchProjects } = await caller.ask<{ researchProjects: { edges: { node: { reference: string } }[] } }>(
    '{ researchProjects(first: 100) { edges { node { reference } } } }',
  );
  return researchProjects.edges.map(({ node }) => node.reference);
}

async function found(user: UserName, id: string): Promise<ResearchProject | null> {
  const caller = await network.as(user);
  const document = `query ($id: ID!) { researchProject(id: $id) { ${SHOWN} } }`;
  return (await caller.ask<{ researchProject: ResearchProject | null }>(document, { id })).researchProject;
}

describe('A research project', () => {
  it('waits for a second person, and is approved by them', async () => {
    const project = await asked();
    expect(project).toMatchObject({ status: 'REQUESTED', version: 1, memberIds: [EVALUATOR], approvedBy: null });
    const approved = await change('administrator', 'approveResearchProject', { projectId: project.id });
    expect(approved).toMatchObject({ status: 'APPLIED', project: { status: 'APPROVED', version: 2 } });
    expect(await found('evaluator', project.id)).toMatchObject({ status: 'APPROVED' });
  });

  it('is approved by nobody who asked for it, whatever became of it', async () => {
    const { id: projectId } = await asked('administrator');
    const approve = (user: UserName) => change(user, 'approveResearchProject', { projectId });
    expect(codesOf(await approve('administrator'))).toBe('REFUSED FS5 projectId');
    expect(codesOf(await approve('otherAdministrator'))).toBe('APPLIED');
    expect(codesOf(await approve('administrator'))).toBe('REFUSED FS5 projectId');
    expect(codesOf(await approve('otherAdministrator'))).toBe('UNCHANGED');
  });

  it('is over once it was ended, or its last day is', async () => {
    const { id: projectId } = await asked();
    const ended = await change('staff', 'endResearchProject', { projectId });
    expect(ended.project).toMatchObject({ status: 'ENDED' });
    expect(codesOf(await change('staff', 'endResearchProject', { projectId }))).toBe('UNCHANGED');
    const late = await change('administrator', 'approveResearchProject', { projectId });
    expect(codesOf(late)).toBe('REFUSED FS6 projectId');
    const { id } = await asked('staff', { endsOn: '2026-06-10' });
    expect(await found('staff', id)).toMatchObject({ status: 'REQUESTED' });
    network.clock.goTo('2026-06-11', '09:00');
    expect(await found('staff', id)).toMatchObject({ status: 'ENDED' });
    network.clock.goTo('2026-06-10', '12:00');
  });

  it('has a reference of its own, though two ask for it at once', async () => {
    const input = asking({ reference: 'SAME' });
    const answers = await Promise.all([1, 2, 3].map(() => change('staff', 'requestResearchProject', input)));
    expect(answers.map(codesOf).sort()).toEqual(['APPLIED', 'REFUSED FS1 reference', 'REFUSED FS1 reference']);
  });

  it.each([
    ['a reference of other letters', { reference: 'small' }, 'FS1 reference'],
    ['a number to ring', { title: 'Ring 020 7946 0018' }, 'FS2 title'],
    ['nobody', { memberIds: [] }, 'FS3 memberIds'],
    ['one person twice', { memberIds: [EVALUATOR, EVALUATOR] }, 'FS3 memberIds'],
    ['a person who is no evaluator', { memberIds: [STAFF] }, 'FS3 memberIds'],
    ['no person at all', { memberIds: ['somebody'] }, 'FS3 memberIds'],
    ['a last day that is over', { endsOn: '2026-06-09' }, 'FS4 endsOn'],
    ['a last day far off', { endsOn: '2031-06-11' }, 'FS4 endsOn'],
  ])('is refused with %s', async (_what, more, code) => {
    expect(codesOf(await change('staff', 'requestResearchProject', asking(more)))).toBe(`REFUSED ${code}`);
  });

  it('says in which of the five safes a person could be recognised', async () => {
    const { fiveSafes } = asking() as { fiveSafes: Input };
    const people = { ...fiveSafes, people: 'Write to someone@example.org about it.' };
    const refused = await change('staff', 'requestResearchProject', asking({ fiveSafes: people }));
    expect(codesOf(refused)).toBe('REFUSED FS2 fiveSafes.people');
  });

  it('is seen by the programme and by its own people; for another evaluator there is none', async () => {
    const { otherEvaluator } = await registered();
    const mine = await asked();
    const theirs = await asked('staff', { memberIds: [otherEvaluator] });
    expect(await listed('staff')).toEqual(expect.arrayContaining([mine.reference, theirs.reference]));
    expect(await listed('evaluator')).toContain(mine.reference);
    expect(await listed('evaluator')).not.toContain(theirs.reference);
    expect([await found('evaluator', theirs.id), await found('evaluator', 'rprj_NETWORK0_PROJECTNONE')]).toEqual([
      null,
      null,
    ]);
  });
});

async function registered(): Promise<{ readonly otherEvaluator: string }> {
  const caller = await network.as('administrator');
  const document = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }';
  const input = { idempotencyKey: newKey(), subject: 'another-evaluator', kind: 'EVALUATOR' };
  const { registerPerson } = await caller.ask<{ registerPerson: { person: { id: string } } }>(document, { input });
  return { otherEvaluator: registerPerson.person.id };
}
