import type { AttachmentType } from '../domain/codes.ts';

type FileType = {
  readonly contentType: string;
  /** What its name ends in, in small letters. */
  readonly endings: readonly string[];
  /** How its bytes begin, in hex. */
  readonly begins: string;
  /** Names of parts that it has, where it is an archive of parts. */
  readonly parts?: readonly string[];
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ZIP = '504b0304';
const INDEX = '[Content_Types].xml';

/** What may go with a loop: nothing that runs when it is opened. */
export const FILE_TYPES = {
  PDF: { contentType: 'application/pdf', endings: ['.pdf'], begins: '255044462d' },
  PNG: { contentType: 'image/png', endings: ['.png'], begins: '89504e470d0a1a0a' },
  JPEG: { contentType: 'image/jpeg', endings: ['.jpg', '.jpeg'], begins: 'ffd8ff' },
  DOCX: {
    contentType: `${OFFICE}.wordprocessingml.document`,
    endings: ['.docx'],
    begins: ZIP,
    parts: [INDEX, 'word/document.xml'],
  },
  XLSX: {
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    endings: ['.xlsx'],
    begins: ZIP,
    parts: [INDEX, 'xl/workbook.xml'],
  },
  PPTX: {
    contentType: `${OFFICE}.presentationml.presentation`,
    endings: ['.pptx'],
    begins: ZIP,
    parts: [INDEX, 'ppt/presentation.xml'],
  },
} as const satisfies Record<AttachmentType, FileType>;

const NAME = /^[A-Za-z0-9][A-Za-z0-9 .-]{0,99}$/;

/** Whether a file may be saved under a name: it says what type it is, and means nothing to any system. */
export function isNameOf(type: AttachmentType, name: string): boolean {
  const endings: readonly string[] = FILE_TYPES[type].endings;
  return NAME.test(name) && endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Macros lie in a part of this name. */
const MACROS = 'vbaProject.bin';

/** Whether the bytes of a whole file are of its type, and hold no macros. Names of an archive's parts stand in it as they are. */
export function isContentOf(type: AttachmentType, content: Buffer): boolean {
  const { begins, parts = [] }: FileType = FILE_TYPES[type];
  if (!content.subarray(0, begins.length / 2).equals(Buffer.from(begins, 'hex'))) return false;
  return parts.every((part) => content.includes(part)) && !(parts.length > 0 && content.includes(MACROS));
}
