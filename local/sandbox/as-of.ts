import { localDate } from '../../platform/dates/index.ts';

/**
 * The day on which the sandbox's data end: nothing in it happened on or after it. Fixed, so that the same seed gives the
 * same network on whatever day it is loaded.
 */
export const AS_OF = localDate('2026-10-31');
