/** A bug: a call reached for what belongs to somebody else. Says no key, since it is logged. */
export class FenceCrossed extends Error {
  override readonly name = 'FenceCrossed';
}
