import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error, HOUSE } from './rule.ts';

/** What a file is held to that goes with a loop. */
export const ATTACHMENT_RULES = {
  LA1: error({
    message: 'An attachment has 1 to 10,000,000 bytes.',
    nextStep: 'Send a smaller file, such as a PDF with smaller pictures.',
    fields: ['bytes'],
    source: HOUSE,
  }),
  LA2: error({
    message: 'The SHA-256 of a file is 64 hexadecimal digits.',
    nextStep: 'Work it out from the very bytes that you will send.',
    fields: ['sha256'],
    source: HOUSE,
  }),
  LA3: error({
    message:
      'The name of an attachment has letters, digits, spaces, dots and hyphens, and ends as its type does, such as .pdf.',
    nextStep: 'Give the name that the file shall be saved as, at most 100 characters.',
    fields: ['fileName', 'type'],
    source: HOUSE,
  }),
  LA4: error({
    message: 'A loop has ten attachments at most, and a hundred in all its time.',
    nextStep: 'Remove one that is no longer needed.',
    fields: ['loopId'],
    source: HOUSE,
  }),
  LA5: error({
    message: 'The file has not arrived.',
    nextStep:
      'Send it by the form that requestAttachment gave, and check it again. The form is given anew by the same key.',
    fields: ['attachmentId'],
    source: HOUSE,
  }),
  LA6: error({
    message: 'The file is still being looked through for malware.',
    nextStep: 'Check it again in a minute, with another key.',
    fields: ['attachmentId'],
    source: HOUSE,
  }),
  LA7: error({
    message: 'The attachment was checked already, or removed.',
    nextStep: 'Look at its status. To send the file anew, ask for another attachment.',
    fields: ['attachmentId'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;
