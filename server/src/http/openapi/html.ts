/** Markup that is safe to put into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Builds markup from a template; every value that is not markup itself is escaped, and lists are joined. */
export function html(parts: TemplateStringsArray, ...values: (Html | string | number | Html[])[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(safe)));
}

function safe(value: Html | string | number | Html[]): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(safe).join("");
  return String(value).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A sentence in which words between backticks are code. */
export function prose(text: string): Html {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}
