import { unzlibSync } from "fflate";

/** A table of a font: its name of four bytes, its checksum, and what it holds. */
interface Table {
  tag: number;
  checksum: number;
  data: Uint8Array;
}

/** Sizes of the heads of the two formats and of what they say of each table, in bytes. */
const WOFF = { head: 44, entry: 20 };
const SFNT = { head: 12, entry: 16 };

/**
 * A font out of the WOFF file that packs it, with its tables unpacked. The reader of fonts unpacks by itself too, but fails
 * on some of our files ("Data error"), and so on all characters in them.
 */
export function unpackWoff(file: ArrayBuffer): ArrayBuffer {
  const view = new DataView(file);
  const tables = Array.from({ length: view.getUint16(12) }, (_, place) =>
    tableAt(view, WOFF.head + place * WOFF.entry),
  );
  return sfntOf(view.getUint32(4), tables);
}

function tableAt(view: DataView<ArrayBuffer>, entry: number): Table {
  const word = (place: number) => view.getUint32(entry + 4 * place);
  const [start, packed, unpacked] = [word(1), word(2), word(3)];
  const bytes = new Uint8Array(view.buffer, start, packed);
  // A table that packing makes no smaller stands as it is.
  return { tag: word(0), checksum: word(4), data: packed < unpacked ? unzlibSync(bytes) : bytes };
}

/** A font of these tables. What would speed up a search for one of them is left 0: there are few. */
function sfntOf(flavour: number, tables: readonly Table[]): ArrayBuffer {
  const starts = startsOf(tables);
  const font = new Uint8Array(starts.at(-1) ?? 0);
  const view = new DataView(font.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  for (const [place, { tag, checksum, data }] of tables.entries()) {
    const start = starts[place] ?? 0;
    for (const [word, value] of [tag, checksum, start, data.length].entries())
      view.setUint32(SFNT.head + place * SFNT.entry + 4 * word, value);
    font.set(data, start);
  }
  return font.buffer;
}

/** Where each table starts, and where the last one ends: behind the head, each at a multiple of four bytes. */
function startsOf(tables: readonly Table[]): number[] {
  const starts = [SFNT.head + tables.length * SFNT.entry];
  for (const { data } of tables) starts.push((starts.at(-1) ?? 0) + Math.ceil(data.length / 4) * 4);
  return starts;
}
