#!/usr/bin/env node
/*
 * Verifies an audit trail offline. One file, no dependency: read it, keep a copy, run it with any Node from 18.3 on.
 *
 *   node verify-audit.mjs trail.ndjson [--key key.pem]... [--checkpoint earlier.ndjson]...
 *
 * --key         a public key that you know to be the network's, from elsewhere than the trail. Then no other is believed.
 * --checkpoint  checkpoints that you kept yourself: one that the API gave you, or a whole earlier trail.
 *
 * The trail has one JSON object a line, in this order:
 *
 *   {"keyId":…,"algorithm":…,"publicKey":…}            a public key (PEM). Its id is sha256: and the hash of its DER.
 *   {"sequence":…,"entry":"…","hash":"…"}              a link, oldest first. The entry is the text that was hashed.
 *   {"signed":"…","keyId":…,"algorithm":…,"signature":…} a checkpoint, after the link that it signs: the text that was
 *                                                      signed (ECDSA on P-256 with SHA-256, in DER and base64).
 *
 * A hash is SHA-256 of the hash before it, a line feed, and {"entry":…,"sequence":…}. The first hash follows on 64 zeros.
 * A checkpoint's text holds owner, chain, sequence, hash, at, and the sequence number of the checkpoint before it
 * (previous, 0 for none). A trail may begin after a checkpoint, which then comes before its first link.
 *
 * Exit code 0: sound. 1: broken, with the number and what is wrong. 2: could not be read.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const GENESIS = '0'.repeat(64);
const ALGORITHM = 'ECDSA_SHA_256';
const USAGE = 'Usage: node verify-audit.mjs trail.ndjson [--key key.pem]... [--checkpoint earlier.ndjson]...';

/** What is found wrong first. */
class Broken extends Error {
  constructor(sequence, fault, sentence) {
    super(`BROKEN at number ${sequence}. ${fault}: ${sentence}.`);
    this.sequence = sequence;
    this.fault = fault;
  }
}

/**
 * Reads lines as they come, in constant memory.
 *
 * pinned: public keys in PEM. held: checkpoints that were kept elsewhere, as rows of a trail.
 * Gives { sound: true, verified, notVerified }, both lists of sentences, or { sound: false, sequence, fault, message }.
 */
export async function verifyTrail(lines, { pinned = [], held = [] } = {}) {
  const trail = {
    head: null,
    from: 1,
    links: 0,
    owner: null,
    checkpoints: 0,
    last: null,
    isPinned: pinned.length > 0,
    keys: new Map(pinned.map((pem) => [keyIdOf(pem), pem])),
    held: held.map((row) => ({ row, ...checkpointIn(row) })),
    seen: new Set(),
  };
  const rows = rowsOf(lines);
  try {
    for await (const row of rows) {
      if (row.publicKey !== undefined) takeKey(trail, row);
      else if (row.signed !== undefined) takeCheckpoint(trail, row);
      else await takeLink(trail, row, rows);
    }
    checkHeld(trail);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { sound: false, sequence: error.sequence, fault: error.fault, message: error.message };
  }
  return { sound: true, verified: verifiedIn(trail), notVerified: notVerifiedIn(trail) };
}

/** The checkpoints among the rows of a trail, or the one that the API gave. */
export async function checkpointsIn(lines) {
  const found = [];
  for await (const row of rowsOf(lines)) if (row.signed !== undefined) found.push(row);
  return found;
}

async function* rowsOf(lines) {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new Error(`Line ${number} is not JSON.`);
    }
  }
}

function takeKey(trail, { keyId, algorithm, publicKey }) {
  if (algorithm !== ALGORITHM || keyIdOf(publicKey) !== keyId) {
    throw new Broken(1, 'KEY', `the trail has a key under an id that is not its own (${keyId})`);
  }
  if (!trail.isPinned) trail.keys.set(keyId, publicKey);
}

async function takeLink(trail, { sequence, entry, hash }, rest) {
  trail.head ??= { sequence: 0, hash: GENESIS };
  const expected = trail.head.sequence + 1;
  if (sequence > expected) {
    for await (const row of rest) {
      if (row.signed !== undefined || row.sequence !== expected) continue;
      throw new Broken(expected, 'REORDERED', 'it comes later than its turn');
    }
    throw new Broken(expected, 'REMOVED', 'it is missing');
  }
  if (sequence < expected) throw new Broken(sequence, 'INSERTED', 'its number has been before');
  const text = `${trail.head.hash}\n{"entry":${entry},"sequence":${sequence}}`;
  if (hash !== createHash('sha256').update(text).digest('hex')) {
    throw new Broken(expected, 'ALTERED', 'the entry does not fit its hash');
  }
  trail.head = { sequence, hash };
  trail.links += 1;
  for (const one of trail.held) if (one.sequence === sequence) checkPlace(one, trail.head, 'that you hold');
}

function takeCheckpoint(trail, row) {
  const checkpoint = checkpointIn(row);
  const { sequence, hash, previous, at } = checkpoint;
  const { last } = trail;
  checkSignature(trail, row, checkpoint);
  if (trail.head === null) {
    // The trail begins here. What came before is for another trail to show.
    trail.head = { sequence, hash };
    trail.from = sequence + 1;
    for (const one of trail.held) if (one.sequence === sequence) checkPlace(one, trail.head, 'that you hold');
  } else {
    const expected = last?.sequence ?? 0;
    if (previous > expected) {
      throw new Broken(
        previous,
        'CHECKPOINT REMOVED',
        `the checkpoint at number ${sequence} names one here, and it is missing`,
      );
    }
    const isInTurn = previous === expected && sequence > expected && Date.parse(at) >= Date.parse(last?.at ?? at);
    if (!isInTurn) throw new Broken(sequence, 'MISPLACED', 'this checkpoint does not follow upon the one before it');
    checkPlace(checkpoint, trail.head, 'of the trail');
  }
  trail.last = checkpoint;
  trail.checkpoints += 1;
  trail.seen.add(sequence);
}

/** Whether a checkpoint stands where the chain has come to. */
function checkPlace({ sequence, hash }, head, which) {
  if (sequence > head.sequence) {
    throw new Broken(head.sequence + 1, 'REMOVED', `a checkpoint ${which} says that the chain had come to ${sequence}`);
  }
  if (sequence < head.sequence) {
    throw new Broken(sequence, 'MISPLACED', 'this checkpoint does not stand after the entry that it signs');
  }
  if (hash !== head.hash) {
    throw new Broken(sequence, 'REMADE', `the chain is not the one that the checkpoint ${which} has signed here`);
  }
}

function checkSignature(trail, { signed, keyId, algorithm, signature }, { sequence, owner, chain }) {
  const pem = trail.keys.get(keyId);
  if (pem === undefined) {
    const where = trail.isPinned ? 'which is none of those given with --key' : 'which the trail does not bring';
    throw new Broken(sequence, 'UNKNOWN KEY', `this checkpoint names the key ${keyId}, ${where}`);
  }
  if (algorithm !== ALGORITHM || !verify('sha256', Buffer.from(signed), pem, Buffer.from(signature, 'base64'))) {
    throw new Broken(sequence, 'FORGED', 'this checkpoint was not signed with the key that it names, or was altered');
  }
  trail.owner ??= owner;
  if (owner !== trail.owner || chain !== 'AUDIT') {
    throw new Broken(sequence, 'ANOTHER CHAIN', `this checkpoint is of the chain ${chain} of ${owner}`);
  }
}

/** What was kept elsewhere, against the trail as a whole. */
function checkHeld(trail) {
  const end = trail.head?.sequence ?? 0;
  const bringsCheckpoints = trail.checkpoints > 0 || (!trail.isPinned && trail.keys.size > 0);
  for (const one of trail.held) {
    checkSignature(trail, one.row, one);
    if (one.sequence > end) checkPlace(one, trail.head ?? { sequence: 0, hash: GENESIS }, 'that you hold');
    const isDue = one.sequence >= trail.from && bringsCheckpoints;
    if (isDue && !trail.seen.has(one.sequence)) {
      throw new Broken(one.sequence, 'CHECKPOINT REMOVED', 'you hold a checkpoint of here, and the trail has none');
    }
  }
}

function checkpointIn({ signed }) {
  const { owner, chain, sequence, hash, previous, at } = JSON.parse(signed);
  return { owner, chain, sequence, hash, previous, at };
}

function keyIdOf(pem) {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return `sha256:${createHash('sha256').update(der).digest('hex')}`;
}

function signedUpTo(trail) {
  const within = trail.held.map(({ sequence }) => sequence).filter((sequence) => sequence >= trail.from);
  return Math.max(trail.last?.sequence ?? 0, ...within);
}

function verifiedIn(trail) {
  const { from, links, head, owner, checkpoints, last, isPinned, held } = trail;
  const { sequence, hash } = head ?? { sequence: 0, hash: GENESIS };
  const inReach = held.filter((one) => one.sequence >= from - 1).length;
  return [
    `${links} entries, from number ${from} to ${sequence}: none was altered, removed, put in or moved. Head ${hash}`,
    ...(checkpoints > 0
      ? [
          `${checkpoints} checkpoints of ${owner}, up to number ${last.sequence}: none is missing between them, their ` +
            `signatures are good${isPinned ? ', by a key that you gave' : ''}, and the chain passes through each.`,
        ]
      : []),
    ...(inReach > 0 ? [`${inReach} checkpoints that you hold: the chain passes through each.`] : []),
  ];
}

function notVerifiedIn(trail) {
  const { from, head, isPinned, checkpoints, held } = trail;
  const end = head?.sequence ?? 0;
  const signed = signedUpTo(trail);
  const before = held.filter(({ sequence }) => sequence < from - 1);
  const isSigned = checkpoints + held.length > 0;
  return [
    ...(from > 1 ? [`Numbers 1 to ${from - 1}: they are not in this trail.`] : []),
    ...before.map(({ sequence }) => `The checkpoint that you hold of number ${sequence}: the trail begins after it.`),
    ...(signed < end
      ? [
          `Numbers ${Math.max(signed + 1, from)} to ${end}: nothing signed covers them, so they could have been made anew.`,
        ]
      : []),
    ...(isSigned && !isPinned
      ? ['Whose the keys are: they came with the trail, and whoever made it could have made them. Give --key.']
      : []),
    ...(held.length === 0
      ? ['Whether the trail was cut short after its last checkpoint: give one that you kept, with --checkpoint.']
      : []),
    'Whether what the entries say is true, or all that was done has an entry: only that none has changed since.',
  ];
}

/** A file may hold several keys, one after another. */
function keysIn(path) {
  const keys = readFileSync(path, 'utf8').match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g);
  if (keys === null) throw new Error(`${path} holds no public key in PEM.`);
  return keys;
}

function linesOf(path) {
  return createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

async function main(args) {
  const options = { key: { type: 'string', multiple: true }, checkpoint: { type: 'string', multiple: true } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [trailPath, ...more] = positionals;
  if (trailPath === undefined || more.length > 0) throw new Error(USAGE);
  const pinned = (values.key ?? []).flatMap(keysIn);
  const held = [];
  for (const path of values.checkpoint ?? []) held.push(...(await checkpointsIn(linesOf(path))));
  if (values.checkpoint !== undefined && held.length === 0)
    throw new Error('No checkpoint is in what --checkpoint names.');

  const { sound, message, verified, notVerified } = await verifyTrail(linesOf(trailPath), { pinned, held });
  if (!sound) {
    console.error(message);
    return 1;
  }
  console.log(['SOUND', 'Verified:', ...verified.map(item), 'Not verified:', ...notVerified.map(item)].join('\n'));
  return 0;
}

function item(sentence) {
  return `  - ${sentence}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(`Could not verify: ${error.message}`);
    process.exitCode = 2;
  }
}
