import { unzlibSync } from "fflate";

/** An SFNT table: four-byte tag, checksum and content. */
interface Table {
  tag: number;
  checksum: number;
  data: Uint8Array;
}

/** Bytes of the header and of each table directory entry (WOFF File Format 1.0; OpenType). */
const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/** Unpacks a WOFF file to SFNT, because opentype.js fails on some of ours ("Data error") and loses all characters. */
export function unpackWoff(file: ArrayBuffer): ArrayBuffer {
  const view = new DataView(file);
  const tables = Array.from({ length: view.getUint16(12) }, (_, place) =>
    tableAt(view, WOFF.header + place * WOFF.entry),
  );
  return sfntOf(view.getUint32(4), tables);
}

function tableAt(view: DataView<ArrayBuffer>, entry: number): Table {
  const word = (place: number) => view.getUint32(entry + 4 * place);
  const [start, packed, unpacked] = [word(1), word(2), word(3)];
  const bytes = new Uint8Array(view.buffer, start, packed);
  // A table that does not shrink is stored uncompressed.
  return { tag: word(0), checksum: word(4), data: packed < unpacked ? unzlibSync(bytes) : bytes };
}

/** Assembles a font. The binary search fields stay 0: readers do not need them for few tables. */
function sfntOf(flavour: number, tables: readonly Table[]): ArrayBuffer {
  const starts = startsOf(tables);
  const font = new Uint8Array(starts.at(-1) ?? 0);
  const view = new DataView(font.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  for (const [place, { tag, checksum, data }] of tables.entries()) {
    const start = starts[place] ?? 0;
    for (const [word, value] of [tag, checksum, start, data.length].entries())
      view.setUint32(SFNT.header + place * SFNT.entry + 4 * word, value);
    font.set(data, start);
  }
  return font.buffer;
}

/** Offsets of the tables and of the end of the font: after the header, aligned to four bytes. */
function startsOf(tables: readonly Table[]): number[] {
  const starts = [SFNT.header + tables.length * SFNT.entry];
  for (const { data } of tables) starts.push((starts.at(-1) ?? 0) + Math.ceil(data.length / 4) * 4);
  return starts;
}
