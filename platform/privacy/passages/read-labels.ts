export type Labelled<Kind> = {
  readonly text: string;
  readonly expected: readonly { readonly kind: Kind; readonly start: number; readonly end: number }[];
};

/** A passage whose labels are written in it, [[KIND|what is marked]], as its plain text and their places. */
export function readLabels<Kind extends string>(marked: string): Labelled<Kind> {
  const expected: { kind: Kind; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[A-Z_]+\|.*?\]\](?!\]))/s)) {
    const label = /^\[\[([A-Z_]+)\|(.*)\]\]$/s.exec(part);
    const written = label?.[2] ?? part;
    if (label) expected.push({ kind: label[1] as Kind, start: text.length, end: text.length + written.length });
    text += written;
  }
  if (/\[\[[A-Z]/.test(text)) throw new Error(`A label that cannot be read: ${marked}`);
  return { text, expected };
}
