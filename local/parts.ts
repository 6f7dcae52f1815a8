import { type Log, loggable } from '../platform/log.ts';
import { openLambdasLoggingTo } from './open-lambdas.ts';
import { sandbox } from './sandbox/sandbox.ts';
import type { Parts } from './start.ts';

/** A line a person can read, apart from what the network prints for its user. */
const logToTerminal: Log = (...[code, fields]) => {
  const details = Object.entries(loggable(code, fields)).map(([name, value]) => `${name}=${String(value)}`);
  console.error([code, ...details].join(' '));
};

/** What `npm start` runs. */
export const parts: Parts = { openHandlers: openLambdasLoggingTo(logToTerminal), sandbox };
