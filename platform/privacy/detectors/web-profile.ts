import type { Detector } from '../detector.ts';

const SOCIAL =
  '(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|threads|linkedin|pinterest|reddit|youtube|twitch|github|telegram|whatsapp|wa|t)\\.(?:com|net|me|tv)';
/** Pages of such a site that are of nobody. */
const NOBODY =
  /\/(?:watch|share|sharer|intent|search|hashtag|explore|help|about|legal|policies|privacy|terms|login|home)(?![a-z0-9])/i;
const HANDLE_WORDS =
  /\b(?:instagram|insta|ig|tiktok|snapchat|snap|twitter|facebook|fb|youtube|discord|handle|user ?name|account|profile)\b/;

/** instagram.com/someone. */
export const socialUrl: Detector = {
  kind: 'WEB_PROFILE',
  pattern: new RegExp(`(?<![a-z0-9.-])(?:https?://)?(?:[a-z]{1,6}\\.)?${SOCIAL}/[a-z0-9@_.?=&%/-]{1,100}`, 'gi'),
  extent: ({ text }) => (NOBODY.test(text) ? 0 : withoutFullStop(text)),
};

/** Any site's /users/someone, /~someone, /@someone, and someone:secret@ before a host. */
export const profileUrl: Detector = {
  kind: 'WEB_PROFILE',
  pattern:
    /(?:https?:\/\/|www\.)[a-z0-9.:-]{1,100}(?:@[a-z0-9.-]{1,100}|(?:\/[a-z0-9_.%-]{1,50}){0,4}\/(?:[~@][a-z0-9_.-]{1,50}|(?:users?|profiles?|members?|u)\/[a-z0-9_.%-]{1,50}))/gi,
  extent: ({ text }) => withoutFullStop(text),
};

/** "@someone" beside the name of a network, or with a digit or an underscore in it. */
export const handle: Detector = {
  kind: 'WEB_PROFILE',
  pattern: /(?<![a-z0-9._%+'@-])@[a-z][a-z0-9_.]{2,30}(?![a-z0-9_@])/gi,
  extent: ({ text, before }) => (/[0-9_]/.test(text) || HANDLE_WORDS.test(before) ? withoutFullStop(text) : 0),
};

function withoutFullStop(text: string): number {
  return text.replace(/[.?]$/, '').length;
}
