import type { FigureSymbol, ReleaseFiguresArgs } from '../../../graphql/generated/resolvers-types.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Table } from '../../../platform/table/table.ts';
import { createAuthorityReader } from '../../programme/index.ts';
import { NETWORK } from '../domain/cube/cube.ts';
import { DATA_SETS } from '../domain/releases/data-sets.ts';
import { columnsOf } from '../domain/releases/published-measures.ts';
import type { Release } from '../domain/releases/release.ts';
import type { ToldFigure } from '../domain/releases/telling/counts.ts';
import { readFigures } from '../store/release-parts.ts';

/** What symbols stand for, whatever the reason was (DOMAIN 6.1). */
const SYMBOLS: Readonly<Record<string, FigureSymbol>> = {
  z: 'NOT_APPLICABLE',
  c: 'CONFIDENTIAL',
  low: 'LOW',
  u: 'UNRELIABLE',
};

const PLACE_DIGITS = 8;
const PLACE = /^\d{8}$/;

/** @throws a broken request for what no page of figures has given */
function placeIn(sortKey: string): number {
  if (!PLACE.test(sortKey)) throw badInput('"after" is not a cursor of these figures: begin again without it.');
  return Number(sortKey);
}

const COLUMNS: ReadonlySet<string> = new Set(DATA_SETS.flatMap(columnsOf).map(({ key }) => key));

/** @throws a broken request for what no release has, so that a slip of the pen is not read as nothing to tell */
function requireColumn(measure: string): void {
  if (COLUMNS.has(measure)) return;
  throw badInput(
    '"measure" takes a column of a release, such as fgdm_held_count: they stand in its data dictionary, money in pounds.',
  );
}

/** The figures of a release: they are read from what was stored as it was protected, and nothing is worked out. */
export function releaseFigureResolvers(table: Table) {
  const readAuthority = createAuthorityReader(table);
  return {
    Release: {
      async figures({ id }: Release, args: ReleaseFiguresArgs) {
        const { measure, period = null, authorityId = null, dimension = null } = args;
        const list = listName('figures', { id, measure, period, authorityId, dimension });
        const request = pageRequest(args, list);
        const authority = authorityId === null ? null : (parseGlobalId(authorityId)?.id ?? '');
        requireColumn(measure);
        // A key of the table is not to be made of what a caller says.
        const isPeriod = period === null || /^\d{6}$/.test(period);
        const all = isPeriod ? await readFigures(table, id, { measure, period }) : [];
        const asked = all.filter(
          (figure) =>
            (figure.trait?.dimension ?? null) === dimension && (authority === null || figure.authority === authority),
        );
        const page = await filledPage({
          request,
          matches: null,
          fetch(after, limit) {
            const from = after === null ? 0 : placeIn(after) + 1;
            const found = asked.slice(from, from + limit).map((item, place) => ({
              item,
              sortKey: String(from + place).padStart(PLACE_DIGITS, '0'),
            }));
            return Promise.resolve(found);
          },
        });
        return connectionOf(page, list, request);
      },
    },
    ReleaseFigure: {
      authority: ({ authority }: ToldFigure, _args: unknown, context: RequestContext) =>
        authority === NETWORK ? null : readAuthority(context, authority as OwnerId),
      dimension: ({ trait }: ToldFigure) => trait?.dimension ?? null,
      level: ({ trait }: ToldFigure) => trait?.level ?? null,
      value: ({ symbol }: ToldFigure) => symbol,
      whyHidden: ({ symbol }: ToldFigure) => SYMBOLS[symbol] ?? null,
    },
  };
}
