#!/usr/bin/env node
/*
 * Verifies an audit trail offline. One file, no dependency: read it, keep a copy, run it with any Node from 18 on.
 *
 *   node verify-audit.mjs trail.ndjson [public-key.pem]
 *
 * The trail has one JSON object a line, oldest first: links of the chain {"sequence":…,"entry":"…","hash":"…"}, where the
 * entry is the text that was hashed, and signed checkpoints {"checkpoint":{…},"keyId":"…","signature":"…"}. Each hash is
 * SHA-256 of the hash before it, a line feed, and {"entry":…,"sequence":…} as canonical JSON (keys sorted). The first
 * hash follows on 64 zeros. A trail may begin after a checkpoint, which then comes first.
 *
 * Without a public key the chain is verified in itself; with it, also that it is the one whose heads were signed, so that
 * it was neither cut short before the last checkpoint nor made anew. Exit code 0: sound. 1: broken. 2: could not be read.
 */
import { createHash, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const GENESIS = '0'.repeat(64);

/** JSON with sorted keys. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined);
  return `{${parts.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function hashOf(previous, { sequence, entry }) {
  return createHash('sha256').update(`${previous}\n{"entry":${entry},"sequence":${sequence}}`).digest('hex');
}

/** Whether a link of that number is among the lines that are left. */
async function holds(iterator, sequence) {
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const line = next.value;
    if (line.includes(`"sequence":${sequence},`) && JSON.parse(line).sequence === sequence) return true;
  }
  return false;
}

/** Reads lines as they come, in constant memory. Gives { sound, from, links, checkpoints, head, fault?, sequence? }. */
export async function verifyTrail(lines, publicKey) {
  let head = null;
  let links = 0;
  let checkpoints = 0;
  let lineNumber = 0;
  let from = 1;
  const broken = (sequence, fault) => ({ sound: false, links, checkpoints, head, sequence, fault });

  const iterator = lines[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const line = next.value;
    lineNumber += 1;
    if (line.trim() === '') continue;
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      throw new Error(`Line ${lineNumber} is not JSON.`);
    }
    if (row.checkpoint !== undefined) {
      const { checkpoint, signature } = row;
      if (
        publicKey &&
        !verify('sha256', Buffer.from(canonical(checkpoint)), publicKey, Buffer.from(signature, 'base64'))
      ) {
        return broken(checkpoint.sequence, 'SIGNATURE: this checkpoint was not signed with the key, or was altered');
      }
      checkpoints += 1;
      if (head === null) {
        head = { sequence: checkpoint.sequence, hash: checkpoint.hash };
        from = checkpoint.sequence + 1;
      } else if (checkpoint.sequence < head.sequence) {
        return broken(checkpoint.sequence, 'MISPLACED: this checkpoint does not stand after the entry that it signs');
      } else if (checkpoint.sequence > head.sequence) {
        return broken(head.sequence + 1, 'REMOVED: a signed checkpoint says that the chain had come further');
      } else if (checkpoint.hash !== head.hash) {
        return broken(checkpoint.sequence, 'REMADE: the chain is not the one that was signed here');
      }
      continue;
    }
    head ??= { sequence: 0, hash: GENESIS };
    const expected = head.sequence + 1;
    if (row.sequence > expected) {
      const comesLater = await holds(iterator, expected);
      return broken(expected, comesLater ? 'REORDERED: it comes later than its turn' : 'REMOVED: it is missing');
    }
    if (row.sequence < expected) return broken(row.sequence, 'INSERTED: its number has been before');
    if (row.hash !== hashOf(head.hash, row)) return broken(expected, 'ALTERED: the entry does not fit its hash');
    head = { sequence: row.sequence, hash: row.hash };
    links += 1;
  }
  return { sound: true, from, links, checkpoints, head: head ?? { sequence: 0, hash: GENESIS } };
}

async function main([trailPath, keyPath]) {
  if (trailPath === undefined) {
    console.error('Usage: node verify-audit.mjs trail.ndjson [public-key.pem]');
    return 2;
  }
  try {
    const publicKey = keyPath === undefined ? undefined : readFileSync(keyPath, 'utf8');
    const lines = createInterface({ input: createReadStream(trailPath), crlfDelay: Infinity });
    const { sound, from, links, checkpoints, head, sequence, fault } = await verifyTrail(lines, publicKey);
    if (!sound) {
      console.error(`BROKEN at number ${sequence}. ${fault}.`);
      return 1;
    }
    const signed = publicKey
      ? `${checkpoints} checkpoints, signatures good`
      : 'signatures not checked (no public key given)';
    console.log(`SOUND: ${links} entries, from number ${from} to ${head.sequence}; ${signed}. Head ${head.hash}`);
    return 0;
  } catch (error) {
    console.error(`Could not verify: ${error.message}`);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));
