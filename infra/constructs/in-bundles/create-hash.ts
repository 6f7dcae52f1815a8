import { createHash } from 'node:crypto';

/**
 * In the stead of `@apollo/utils.createhash`, which in an ES module cannot see that it runs in Node, and then hashes
 * each query in JavaScript.
 */
export { createHash };
