import { Readable } from 'node:stream';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import { partKey, resultKey } from '../store/imports.ts';
import { resultHeader } from './result-rows.ts';

type Parts = { readonly scope: Scope; readonly id: string; readonly parts: number };

const CSV = 'text/csv; charset=utf-8';

export async function writePart(objects: Objects, { scope, id, parts: part }: Parts, rows: string): Promise<void> {
  await objects.write(partKey(scope, id, part), Buffer.from(rows), CSV);
}

/** Makes one file of the parts, read one after the other. The parts stay: they go with the month. */
export async function putResultTogether(objects: Objects, parts: Parts): Promise<void> {
  await objects.write(
    resultKey(parts.scope, parts.id),
    Readable.from(resultOf(objects, parts), { objectMode: false }),
    CSV,
  );
}

async function* resultOf(objects: Objects, { scope, id, parts }: Parts): AsyncGenerator<Buffer> {
  yield Buffer.from(resultHeader());
  for (let part = 1; part <= parts; part += 1) {
    const key = partKey(scope, id, part);
    const found = await objects.find(key);
    if (found === null) throw new Error('A part of a result is missing.');
    for await (const chunk of await objects.read(key, found)) yield chunk as Buffer;
  }
}
