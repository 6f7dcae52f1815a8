#!/usr/bin/env node
/*
 * Verifies the disclosure receipt of a file offline. One file, no dependency: read it, keep a copy, run it with any Node from
 * 18.3 on.
 *
 *   node verify-receipt.mjs fgdm_funnel.csv fgdm_funnel.csv.receipt.json --key receipts.pem
 *
 * --key  a public key that you know to be the network's, from elsewhere than the receipt. Repeat it for several.
 *
 * The receipt is one JSON object: signed (the text that was signed), keyId (sha256: and the hash of the public key in DER),
 * algorithm (ECDSA_SHA_256: on P-256 with SHA-256) and signature (DER, in base64). The text is JSON: file holds name, bytes and
 * sha256 of the file that it is about.
 *
 * Exit code 0: the file is the one that was signed for. 1: it is not, and why. 2: could not be read.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ALGORITHM = 'ECDSA_SHA_256';
const KIND = 'disclosure-receipt';
const USAGE = 'Usage: node verify-receipt.mjs FILE RECEIPT --key key.pem [--key other.pem]...';

/**
 * file: a Buffer. receipt: what was parsed from its JSON. pinned: public keys in PEM.
 * Gives { sound: true, says } with what was signed, or { sound: false, why } with a sentence.
 */
export function verifyReceipt({ file, receipt, pinned }) {
  const keys = new Map(pinned.map((pem) => [keyIdOf(pem), pem]));
  const pem = keys.get(receipt?.keyId);
  if (pem === undefined) return unsound('It is not signed with a key that you gave');
  if (receipt.algorithm !== ALGORITHM) return unsound(`Its algorithm is not ${ALGORITHM}`);
  const signature = Buffer.from(String(receipt.signature), 'base64');
  if (!verify('sha256', Buffer.from(String(receipt.signed)), createPublicKey(pem), signature)) {
    return unsound('The signature does not hold: it was changed, or never signed');
  }
  const says = JSON.parse(receipt.signed);
  if (says.kind !== KIND) return unsound('What was signed is no receipt');
  const hash = createHash('sha256').update(file).digest('hex');
  if (says.file.sha256 !== hash || says.file.bytes !== file.length) {
    return unsound(`It is the receipt of another file: of ${says.file.name} with SHA-256 ${says.file.sha256}`);
  }
  return { sound: true, says };
}

function unsound(why) {
  return { sound: false, why };
}

function keyIdOf(pem) {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return `sha256:${createHash('sha256').update(der).digest('hex')}`;
}

/** Of what was signed, what readers ask first. */
function sentencesOf({ file, release, snapshot, disclosure, screener }) {
  const { parameters, suppressed, attack } = disclosure;
  const attackers = attack.outsiders + attack.authorities + attack.holdersOfExtracts;
  return [
    `SOUND: ${file.name}, ${file.bytes} bytes, of "${release.title}", version ${release.version}, from snapshot ${snapshot.id}.`,
    `Protected under ${parameters.name}, version ${parameters.version}: ${suppressed.cells} figures hidden, totals rounded to ${disclosure.roundingBase}.`,
    `Attacked by ${attackers}, ${attack.tried} attempts: ${attack.breaches} breaches.`,
    ...screener.map((each) => `Screened: ${each.dataSet}, ${each.checks} checks, ${each.failures} failures.`),
  ];
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true } },
  });
  const [path, receiptPath, ...more] = positionals;
  if (receiptPath === undefined || more.length > 0 || values.key === undefined) throw new Error(USAGE);
  const result = verifyReceipt({
    file: readFileSync(path),
    receipt: JSON.parse(readFileSync(receiptPath, 'utf8')),
    pinned: values.key.map((each) => readFileSync(each, 'utf8')),
  });
  if (result.sound) {
    console.log(sentencesOf(result.says).join('\n'));
    return 0;
  }
  console.error(`NOT SOUND: ${result.why}.`);
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
