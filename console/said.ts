import type { ApiFailure } from './api/failure.ts';
import { HOME } from './sign-in/return-to.ts';

/** A page that says why there is no other, and what to do. */
export type Said = {
  readonly status: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly next?: { readonly href: string; readonly text: string };
  /** By which our logs know what happened. */
  readonly reference?: string;
};

const HOME_LINK = { href: HOME, text: 'Go to the network overview' };
const SIGN_IN = '/console/sign-in';
export const SIGN_IN_ANEW = '/console/sign-in-anew';

export const NOT_FOUND: Said = {
  status: 404,
  title: 'Page not found',
  lines: [
    'If you typed the web address, check it is correct.',
    'If you pasted it, check you copied all of it. What it names may have been removed, or may not be yours to read.',
  ],
  next: HOME_LINK,
};

export const NOT_A_FORM_OF_OURS: Said = {
  status: 403,
  title: 'We could not accept that form',
  lines: [
    'Nothing was changed. The form may have been open since before you last signed in.',
    'Go back, reload the page and send the form again.',
  ],
  next: HOME_LINK,
};

export const NOT_FOR_YOU: Said = {
  status: 403,
  title: 'You cannot use this service',
  lines: [
    'This service is for staff of the Families First programme at the Department for Education.',
    'If you should have access, ask an administrator of the programme to register you. Then sign out and sign in again.',
  ],
};

export const SIGNED_OUT: Said = {
  status: 200,
  title: 'You have signed out',
  lines: ['You can close this page.'],
  next: { href: SIGN_IN, text: 'Sign in again' },
};

export const SIGN_IN_FAILED: Said = {
  status: 400,
  title: 'We could not sign you in',
  lines: [
    'The sign-in took too long, was used before, or began in another browser. Nothing is wrong with your account.',
    'Begin again from here.',
  ],
  next: { href: SIGN_IN, text: 'Sign in' },
};

export const NOT_LET_IN: Said = {
  status: 403,
  title: 'You have not been let in',
  lines: [
    'The sign-in service knows you, but the network does not let you in. Either you are not registered, or your sign-ins were ended everywhere and the sign-in service still remembers one from before.',
    'Sign in anew. If you are not let in then, ask an administrator of the programme to register you.',
  ],
  next: { href: SIGN_IN_ANEW, text: 'Sign in anew' },
};

export const IDENTITY_UNAVAILABLE: Said = {
  status: 503,
  title: 'Signing in does not work at the moment',
  lines: ['The department’s sign-in service does not answer. Try again in a few minutes.'],
  next: { href: SIGN_IN, text: 'Try again' },
};

export function sessionEnded(returnTo: string): Said {
  return {
    status: 401,
    title: 'You have been signed out',
    lines: [
      'You were signed out because you did nothing for an hour, had been signed in for a working day, signed out elsewhere, or an administrator ended your sign-ins.',
      'What you had not sent was not saved.',
    ],
    next: { href: `${SIGN_IN}?returnTo=${encodeURIComponent(returnTo)}`, text: 'Sign in again' },
  };
}

/** @param permissions those that the reader lacks */
export function forbidden(permissions: readonly string[]): Said {
  return {
    status: 403,
    title: 'You do not have access to this page',
    lines: [
      `You need the permission ${permissions.join(' and ')}, which you do not have.`,
      'If you need it for your work, ask an administrator of the programme.',
    ],
    next: HOME_LINK,
  };
}

export function failed(reference: string): Said {
  return {
    status: 500,
    title: 'Sorry, there is a problem with the service',
    lines: ['Try again later. If you sent a form, look whether it was applied before you send it again.'],
    next: HOME_LINK,
    reference,
  };
}

/** What is said where the API has not answered as the page needs. SIGNED_OUT is for who holds the session. */
export function saidOf({ kind, requestId, retryAfter }: ApiFailure): Said {
  const reference = requestId === null ? {} : { reference: requestId };
  if (kind === 'FORBIDDEN') return { ...forbidden(['that this page asks for']), ...reference };
  if (kind === 'TOO_MUCH') {
    const wait = retryAfter === null ? 'Wait a minute' : `Wait ${retryAfter} seconds`;
    return {
      status: 429,
      title: 'Too many requests',
      lines: ['You have asked for more than the service gives one person in a minute.', `${wait} and try again.`],
      next: HOME_LINK,
      ...reference,
    };
  }
  return {
    status: 503,
    title: 'Sorry, the service is unavailable',
    lines: [
      'The network’s records do not answer at the moment. You are still signed in.',
      'Try again in a few minutes. If you sent a form, look whether it was applied before you send it again.',
    ],
    next: HOME_LINK,
    ...reference,
  };
}
