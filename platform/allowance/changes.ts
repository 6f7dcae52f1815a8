import type { Update } from '@aws-sdk/client-dynamodb';
import type { Key } from '../table/keys.ts';
import { isCurrent, latestEnd, type Window, WINDOW_MILLISECONDS } from './window.ts';

/** One update of one item, as DynamoDB is asked for it, alone or within a transaction. */
export type Change = {
  readonly update: string;
  readonly condition: string;
  readonly numbers: Readonly<Record<string, number>>;
};

const HAS_ENDED = '(attribute_not_exists(windowEnds) OR windowEnds <= :at OR windowEnds > :latest)';
const GOES_ON = 'windowEnds > :at AND windowEnds <= :latest';

/** The usual charge: of the window that goes on and, for one of several who share, of what was drawn for them before. */
export function taking({ points, at, isSharing }: Charge): Change {
  const [fromDrawn, enoughDrawn] = isSharing ? [', drawn = drawn - :points', ' AND drawn >= :points'] : ['', ''];
  return {
    update: `SET pointsLeft = pointsLeft - :points${fromDrawn}`,
    condition: `${GOES_ON} AND pointsLeft >= :points${enoughDrawn}`,
    numbers: { ':points': points, ':at': at, ':latest': latestEnd(at) },
  };
}

type Charge = { readonly points: number; readonly at: number; readonly isSharing: boolean };

/** The first charge of a window. */
export function beginning({ points, at, isSharing, allowance }: Charge & { readonly allowance: number }): Change {
  const [fromDrawn, enoughDrawn] = isSharing ? [', drawn = drawn - :points', ' AND drawn >= :points'] : ['', ''];
  return {
    update: `SET pointsLeft = :left, windowEnds = :ends, allowance = :allowance${fromDrawn}`,
    condition: `attribute_exists(pk) AND ${HAS_ENDED}${enoughDrawn}`,
    numbers: { ...begun({ points, at, allowance }), ...(isSharing && { ':points': points }) },
  };
}

/** What the shared allowance gives away for one caller. `seen` is its window, or undefined if none goes on. */
export function giving(amount: number, at: number, { allowance, seen }: Sharing): Change {
  if (seen === undefined) {
    return {
      update: 'SET pointsLeft = :left, windowEnds = :ends, allowance = :allowance',
      condition: HAS_ENDED,
      numbers: begun({ points: amount, at, allowance }),
    };
  }
  return {
    update: 'SET pointsLeft = pointsLeft - :amount',
    condition: 'windowEnds = :ends AND pointsLeft >= :amount',
    numbers: { ':amount': amount, ':ends': seen.endsAt },
  };
}

export type Sharing = { readonly allowance: number; readonly seen: Window | undefined };

type Drawing = {
  readonly points: number;
  readonly at: number;
  /** The caller's own window as it was seen, and what a new one would hold. */
  readonly own: Window;
  readonly allowance: number;
  readonly amount: number;
  /** The shared window as this leaves it. */
  readonly shared: Window;
};

/** A charge that also draws. Only who still has too little draws: of several at once, the others find what the first has drawn. */
export function drawing({ points, at, own, allowance, amount, shared }: Drawing): Change {
  const goesOn = isCurrent(own, at);
  const window = goesOn
    ? 'pointsLeft = pointsLeft - :points'
    : 'pointsLeft = :left, windowEnds = :ends, allowance = :allowance';
  return {
    update:
      `SET ${window}, drawn = if_not_exists(drawn, :nothing) + :more, ` +
      'sharedLeft = :sharedLeft, sharedEnds = :sharedEnds, sharedAllowance = :sharedAllowance',
    condition:
      `attribute_exists(pk) AND ${goesOn ? `${GOES_ON} AND pointsLeft >= :points` : HAS_ENDED} ` +
      'AND (attribute_not_exists(drawn) OR drawn < :points)',
    numbers: {
      ...(goesOn ? { ':at': at, ':latest': latestEnd(at) } : begun({ points, at, allowance })),
      ':points': points,
      ':nothing': 0,
      ':more': amount - points,
      ':sharedLeft': shared.remaining,
      ':sharedEnds': shared.endsAt,
      ':sharedAllowance': shared.allowance,
    },
  };
}

function begun({ points, at, allowance }: Omit<Charge, 'isSharing'> & { readonly allowance: number }) {
  return {
    ':left': allowance - points,
    ':ends': at + WINDOW_MILLISECONDS,
    ':allowance': allowance,
    ':at': at,
    ':latest': latestEnd(at),
  };
}

/** As the SDK takes it. */
export function asUpdate(TableName: string, key: Key, change: Change) {
  return {
    TableName,
    Key: { pk: { S: key.pk }, sk: { S: key.sk } },
    UpdateExpression: change.update,
    ConditionExpression: change.condition,
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(change.numbers).map(([name, number]) => [name, { N: String(number) }]),
    ),
  } satisfies Update;
}
