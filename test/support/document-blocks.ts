/** A command of a page, and the answer that the page says it gives. */
export type Snippet = {
  readonly heading: string;
  readonly command: string;
  /** Null where the page shows no answer. */
  readonly answer: unknown;
};

const BLOCK = /^## (.+)$|^```(sh|json)\n([\s\S]*?)^```$/gm;

/** The `sh` blocks of a Markdown page in their order, each with the `json` block that follows it. */
export function snippetsIn(page: string): readonly Snippet[] {
  const snippets: { heading: string; command: string; answer: unknown }[] = [];
  let heading = '';
  for (const [, title, language, text = ''] of page.matchAll(BLOCK)) {
    if (title !== undefined) heading = title;
    if (language === 'sh') snippets.push({ heading, command: text, answer: null });
    const last = snippets.at(-1);
    if (language === 'json' && last !== undefined) last.answer = JSON.parse(text);
  }
  return snippets;
}
