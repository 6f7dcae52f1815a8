import * as z from 'zod/mini';
import { dropCookie, setCookie } from '../http/cookies.ts';
import type { Sealing } from './seal.ts';

const EPOCH_SECONDS = z.int();

const Session = z.object({
  accessToken: z.string(),
  /** When the access token ends. */
  accessUntil: EPOCH_SECONDS,
  kind: z.string(),
  actorId: z.string(),
  permissions: z.array(z.string()),
  /** What every form of this session carries. */
  csrf: z.string(),
  startedAt: EPOCH_SECONDS,
  seenAt: EPOCH_SECONDS,
});

/** Apart, since a browser keeps no cookie of more than 4,096 bytes. It belongs to the session that has its `csrf`. */
const Renewal = z.object({ refreshToken: z.string(), csrf: z.string() });

/** Somebody who has signed in. It lives in two sealed cookies of their browser, and nowhere else. */
export type Session = z.infer<typeof Session> & { readonly refreshToken: string | null };

const SESSION_COOKIE = '__Host-console-session';
const RENEWAL_COOKIE = '__Host-console-renewal';

/** Seconds. A working day, as the refresh token lives. */
export const LONGEST_SESSION = 8 * 3600;
/** Seconds without a request after which one signs in anew. */
export const LONGEST_IDLE = 3600;
/** Seconds. A cookie is not sealed anew for each request. */
const SEEN_EVERY = 300;

export type Sessions = {
  /** NONE where there is no cookie; ENDED for one that is over, was sealed before the epoch or is none of ours. */
  readonly read: (cookies: ReadonlyMap<string, string>, now: number) => Promise<Session | 'NONE' | 'ENDED'>;
  readonly write: (session: Session) => Promise<readonly string[]>;
  readonly drop: () => readonly string[];
};

/**
 * @param notBefore epoch seconds: sessions that began earlier are over, so that an operator can sign everybody out
 */
export function openSessions(sealing: Sealing, notBefore: number): Sessions {
  return {
    async read(cookies, now) {
      const sealed = cookies.get(SESSION_COOKIE);
      if (sealed === undefined || sealed === '') return 'NONE';
      const session = Session.safeParse(await sealing.open(SESSION_COOKIE, sealed));
      if (!session.success || isOver(session.data, now, notBefore)) return 'ENDED';
      const renewal = Renewal.safeParse(await sealing.open(RENEWAL_COOKIE, cookies.get(RENEWAL_COOKIE) ?? ''));
      const isItsOwn = renewal.success && renewal.data.csrf === session.data.csrf;
      return { ...session.data, refreshToken: isItsOwn ? renewal.data.refreshToken : null };
    },
    async write({ refreshToken, ...session }) {
      const sealed = await sealing.seal(SESSION_COOKIE, session);
      const renewal = { refreshToken, csrf: session.csrf };
      return [
        setCookie(SESSION_COOKIE, sealed, LONGEST_SESSION),
        refreshToken === null
          ? dropCookie(RENEWAL_COOKIE)
          : setCookie(RENEWAL_COOKIE, await sealing.seal(RENEWAL_COOKIE, renewal), LONGEST_SESSION),
      ];
    },
    drop: () => [dropCookie(SESSION_COOKIE), dropCookie(RENEWAL_COOKIE)],
  };
}

export function isToBeNoted({ seenAt }: Session, now: number): boolean {
  return now - seenAt > SEEN_EVERY;
}

function isOver({ startedAt, seenAt }: z.infer<typeof Session>, now: number, notBefore: number): boolean {
  return startedAt < notBefore || now - startedAt > LONGEST_SESSION || now - seenAt > LONGEST_IDLE;
}
