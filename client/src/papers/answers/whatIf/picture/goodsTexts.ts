import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { labelled } from "../../../../model/words/listWords.ts";
import { fitText, linesOf } from "../../../charts/textWidth.ts";
import { pictureStrings as strings } from "../chain/chainStrings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import type { GoodsGraph } from "./goodsGraph.ts";

/** Type sizes in CSS pixels. */
export const NAME_SIZE = 12.5;
export const NOTE_SIZE = 11;
/** Firms named in a row; the others are counted. */
const MOST_NAMED = 4;

/** A line of text in the picture: of a name, or of a note below it. */
export interface Line {
  text: string;
  note?: boolean;
}

/** Room for texts below things, below those in the first column, and beside who is hit. */
interface Rooms {
  thing: number;
  root: number;
  row: number;
}

/** The names of things in lines, with a figure of what goes into them; the names of who is hit. */
export function textsOf(graph: GoodsGraph, words: WhatIfWords, rooms: Rooms): Map<string, Line[]> {
  const wrapped = (text: string, size: number, most: number, room: number) => {
    const all = linesOf(text, size, room);
    const kept = all.slice(0, most);
    const [last = ""] = kept.slice(-1);
    const cut = all.length > most ? fitText(`${last} ${all[most]}`, size, room) : fitText(last, size, room);
    return [...kept.slice(0, -1), cut];
  };
  return new Map<string, Line[]>([
    ...graph.things.map((id): [string, Line[]] => {
      const note = noteOf(id, graph, words);
      const room = graph.roots.has(id) ? rooms.root : rooms.thing;
      return [
        id,
        [
          ...wrapped(words.name(id), NAME_SIZE * 1.05, 3, room).map((text) => ({ text })),
          ...(note === null ? [] : wrapped(note, NOTE_SIZE, 2, room).map((text) => ({ text, note: true }))),
        ],
      ];
    }),
    ...graph.rows.map((row): [string, Line[]] => {
      const names = row.hits.slice(0, MOST_NAMED).map(({ entity }) => words.name(entity));
      const more = row.hits.length - names.length;
      const text = [...names, ...(more > 0 ? [strings.others(more)] : [])].join(" · ");
      return [row.key, wrapped(text, NAME_SIZE * 1.05, 3, rooms.row).map((line) => ({ text: line }))];
    }),
  ]);
}

/** The share of an input that a claim of a step states. */
function noteOf(id: string, { steps }: GoodsGraph, words: WhatIfWords): string | null {
  const claims = steps
    .filter(({ to, way }) => to === id && way === "goes_into")
    .flatMap(({ claim_ids }) => words.claims(claim_ids));
  for (const claim of claims) {
    const figure = figureText(claim, "some");
    if (figure)
      return withKind(claim, figure.measured === null ? figure.amount : labelled(figure.amount, figure.measured));
  }
  return null;
}
