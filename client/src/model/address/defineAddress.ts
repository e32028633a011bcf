/** The format of one value in an address. */
export interface Codec<Value> {
  /** Returns undefined if the text is unreadable. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
  /** For comma-separated lists: the number of items read. */
  most?: number;
}

/** One or more keys of an address that together hold one value. */
export interface Part<Value> {
  read(query: URLSearchParams): Value;
  /** The keys with their texts, without defaults. */
  write(value: Value): [key: string, text: string][];
  /** The items of a text that are not read; undefined for a key of another part. */
  lost(key: string, text: string): string[] | undefined;
}

/** The address of a page: its query as a state, and back. */
export interface Address<State> extends Part<State> {
  /** Reads a query string. Damaged values fall back to their defaults, so that a broken link still opens. */
  parse(search: string): State;
  /** Writes a query string without `?`. Equal states give equal strings. */
  format(state: State): string;
}

/** A key with its codec, and the value for a missing or unreadable text. */
export function part<Value, Default = Value>(
  key: string,
  codec: Codec<Value>,
  fallback: Default,
): Part<Value | Default> {
  return {
    read(query) {
      const text = query.get(key);
      return (text === null ? undefined : codec.parse(text)) ?? fallback;
    },
    write(value) {
      if (value === fallback) return [];
      // A type parameter is not narrowed by the comparison above.
      const text = codec.format(value as Value);
      return text === "" ? [] : [[key, text]];
    },
    lost: (other, text) => (other === key ? lostItems(codec, text) : undefined),
  };
}

export function optional<Value>(key: string, codec: Codec<Value>): Part<Value | null> {
  return part(key, codec, null);
}

/** Declares an address as a table of parts, in the order written. `settle` adjusts parts that depend on each other. */
export function defineAddress<State extends object>(
  table: { [Name in keyof State]: Part<State[Name]> },
  settle: (state: State) => State = (state) => state,
): Address<State> {
  // Object.keys loses the type of the keys.
  const names = Object.keys(table) as (keyof State)[];
  const address: Part<State> = {
    read(query) {
      const entries = names.map((name) => [name, table[name].read(query)]);
      // Every name of the table has its value, which Object.fromEntries cannot express.
      return settle(Object.fromEntries(entries) as State);
    },
    write: (state) => names.flatMap((name) => table[name].write(state[name])),
    lost(key, text) {
      for (const name of names) {
        const items = table[name].lost(key, text);
        if (items) return items;
      }
      return undefined;
    },
  };
  return {
    ...address,
    parse: (search) => address.read(new URLSearchParams(search)),
    format: (state) =>
      address
        .write(state)
        .map((pair) => pair.join("="))
        .join("&"),
  };
}

/** The parts of a query that an address does not read, as `key=item`: a link that was cut, mistyped or made by hand. */
export function lostParts({ lost }: Part<unknown>, search: string): string[] {
  const query = new URLSearchParams(search);
  return [...query].flatMap(([key, text]) => {
    // Of a repeated key, only the first is read.
    const items = query.get(key) === text ? (lost(key, text) ?? [text]) : [text];
    return items.map((item) => `${key}=${item}`);
  });
}

function lostItems<Value>({ parse, format, most }: Codec<Value>, text: string): string[] {
  const rewritten = (item: string) => {
    const value = parse(item);
    return value === undefined ? "" : format(value);
  };
  const written = rewritten(text);
  if (text !== "" && saysAll(written, text)) return [];
  if (most === undefined || text === "") return [text];
  const kept = new Set(written.split(","));
  // Repeating an item beyond the limit loses nothing.
  const isCut = (item: string, index: number) => index >= most && !kept.has(item);
  const items = text.split(",").filter((item) => item !== "");
  return items.filter((item, index) => isCut(item, index) || !saysAll(rewritten(item), item));
}

/** Whether writing what was read keeps everything: as many items, with as many ids each. */
function saysAll(written: string, text: string): boolean {
  if (written === "") return false;
  const count = (mark: string, of: string) => of.split(mark).length;
  // `a*30` may come back as `a*`, and `a.a` as `a`.
  const ids = (of: string) => new Set(of.split(".").filter((id) => id !== "")).size;
  return [",", "~"].every((mark) => count(mark, text) === count(mark, written)) && ids(written) >= ids(text);
}
