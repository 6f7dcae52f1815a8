import { ConsoleServiceDocument, type ConsoleServiceQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDateTime, govukNumber } from '../../format.ts';
import { may, type Page } from '../../page.ts';
import { LIMIT_WORDS, PART_WORDS, QUEUE_WORDS, STATE_TAGS, type Tag } from './words.ts';

export const SERVICE_PATH = '/console/service';

type Status = ConsoleServiceQuery['serviceStatus'];

const NOTHING_WAITS: Tag = { text: 'Nothing waits', classes: 'govuk-tag--green' };
const WAITS: Tag = { text: 'Waits', classes: 'govuk-tag--blue' };
const LATE: Tag = { text: 'Late', classes: 'govuk-tag--red' };
const NOT_KNOWN: Tag = { text: 'Not known', classes: 'govuk-tag--grey' };
/** After two sweeps should have numbered it. */
const LATE_SECONDS = 600;

/** How the service is: its parts, what waits, what it is limited to, what is deployed. */
export const servicePage: Page = {
  path: SERVICE_PATH,
  title: 'Service',
  section: 'Service',
  permissions: ['SERVICE_READ', 'PROGRAMME_READ'],
  operations: ['ConsoleService'],
  view: 'service/service.njk',
  async load({ ask, query, reader }) {
    const { serviceStatus: status } = await ask(ConsoleServiceDocument);
    const sentBack = query.get('sentBack') ?? '';
    return {
      done: /^\d{1,3}$/.test(sentBack) ? `Files sent back to be tried again: ${sentBack}` : null,
      at: status.at,
      parts: status.parts.map(partOf),
      lags: status.lags.map(lagOf),
      queues: status.queues.map((queue) => queueOf(queue, may(reader, ['SERVICE_ADMINISTER']))),
      limits: status.limits.map(({ name, most, unit }) => ({
        name: LIMIT_WORDS[name] ?? name,
        most: `${govukNumber(most)} ${unit}`,
      })),
      version: status.codeVersion ?? 'Not told',
      schemaHash: status.schemaHash,
    };
  },
};

function partOf({ name, state, lastSignAt }: Status['parts'][number]) {
  return { name: PART_WORDS[name], tag: STATE_TAGS[state], when: whenOf(lastSignAt) };
}

/** In the largest unit of which there are two: "90 seconds", "3 hours". */
function lengthOf(seconds: number): string {
  const unit = UNITS.find(({ seconds: one }) => seconds >= 2 * one) ?? { seconds: 1, name: 'seconds' };
  return `${govukNumber(Math.floor(seconds / unit.seconds))} ${unit.name}`;
}

const UNITS = [
  { seconds: 86_400, name: 'days' },
  { seconds: 3_600, name: 'hours' },
  { seconds: 60, name: 'minutes' },
];

function lagOf({ authority, lastEntryAt, lastNumberedAt, waitingSeconds, lastCheckpointAt }: Status['lags'][number]) {
  const isLate = waitingSeconds > LATE_SECONDS;
  return {
    name: authority?.name ?? 'The network itself',
    tag: waitingSeconds === 0 ? NOTHING_WAITS : isLate ? LATE : WAITS,
    waits: waitingSeconds === 0 ? null : `for ${lengthOf(waitingSeconds)}`,
    entered: whenOf(lastEntryAt),
    numbered: whenOf(lastNumberedAt),
    signed: whenOf(lastCheckpointAt),
  };
}

function queueOf(
  { name, isOfDeadLetters, waiting, underWay, mayBeRedriven }: Status['queues'][number],
  isAdministrator: boolean,
) {
  const isKnown = waiting !== null;
  const isBad = isOfDeadLetters && isKnown && waiting > 0;
  return {
    name: QUEUE_WORDS[name],
    tag: !isKnown ? NOT_KNOWN : isBad ? { ...LATE, text: 'Given up' } : waiting === 0 ? NOTHING_WAITS : WAITS,
    told: isKnown
      ? `${messages(waiting)} waiting, ${govukNumber(underWay ?? 0)} being worked on`
      : 'There is no such queue here, or it does not answer',
    redriveAddress: isBad && mayBeRedriven && isAdministrator ? `${SERVICE_PATH}/send-back` : null,
  };
}

function messages(count: number): string {
  return `${govukNumber(count)} ${count === 1 ? 'message' : 'messages'}`;
}

function whenOf(instant: string | null): string {
  return instant === null ? 'Never' : govukDateTime(instant);
}
