/** The content of the clipboard, each form by its media type. */
type Copied = Record<string, string>;

export interface ClickClipboard {
  /** The media types that each click promised to the clipboard. */
  promised: string[][];
  copied: Copied[];
  /** Runs a function as a click handler; the clipboard is open only while it runs. */
  click<Result>(run: () => Result): Result;
}

/** A clipboard like Safari's, which is open only during a click handler: writing after an `await` is too late. */
export function clickClipboard(): ClickClipboard {
  let open = false;
  const promised: string[][] = [];
  const copied: Copied[] = [];
  const refuseLate = () => {
    if (!open) throw new DOMException("The request is not allowed.", "NotAllowedError");
  };
  class Item {
    readonly forms: Record<string, Blob | Promise<Blob>>;
    constructor(forms: Record<string, Blob | Promise<Blob>>) {
      this.forms = forms;
    }
  }
  const clipboard = {
    async write([{ forms }]: [Item]) {
      refuseLate();
      promised.push(Object.keys(forms));
      const made = Object.entries(forms).map(async ([type, blob]) => [type, await (await blob).text()]);
      copied.push(Object.fromEntries(await Promise.all(made)));
    },
    async writeText(text: string) {
      refuseLate();
      copied.push({ "text/plain": text });
    },
  };
  Object.assign(globalThis, { ClipboardItem: Item, navigator: globalThis.navigator ?? {} });
  Object.assign(navigator, { clipboard });
  return {
    promised,
    copied,
    click(run) {
      open = true;
      try {
        return run();
      } finally {
        open = false;
      }
    },
  };
}
