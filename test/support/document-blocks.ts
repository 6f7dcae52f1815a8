/** A command of a page, and the answer that the page says it gives. */
export type Snippet = {
  readonly heading: string;
  readonly language: 'sh' | 'js';
  readonly command: string;
  /** Null where the page shows no answer. */
  readonly answer: unknown;
};

const BLOCK = /^## (.+)$|^```(sh|js|json)\n([\s\S]*?)^```$/gm;

/** The `sh` and `js` blocks of a Markdown page in their order, each with the `json` block that follows it. */
export function snippetsIn(page: string): readonly Snippet[] {
  const snippets: { heading: string; language: 'sh' | 'js'; command: string; answer: unknown }[] = [];
  let heading = '';
  for (const [, title, language, text = ''] of page.matchAll(BLOCK)) {
    if (title !== undefined) heading = title;
    if (language === 'sh' || language === 'js') snippets.push({ heading, language, command: text, answer: null });
    const last = snippets.at(-1);
    if (language === 'json' && last !== undefined) last.answer = JSON.parse(text);
  }
  return snippets;
}
