import { setTimeout as wait } from 'node:timers/promises';

/**
 * Resolves once nobody answers there. Another program may be given the port the moment that it is free, so an answer is no
 * sign by itself: whoever that is ends too, and what never closes is waited for in vain.
 */
export async function expectRefused(url: string): Promise<void> {
  while (await isAnswered(url)) await wait(100);
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).body?.cancel();
    return true;
  } catch {
    return false;
  }
}
