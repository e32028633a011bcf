import { textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import { linesOf as wrapped } from "../../charts/textWidth.ts";
import type { DrawLayout, DrawnLine } from "../Drawing.ts";
import { pointIn } from "../pointIn.ts";
import { type Anchor, anchorOf } from "./anchors.ts";
import { cellNames } from "./cellNames.ts";
import { type ChainBundle, chainBundles, isToldByPlace } from "./chainBundles.ts";
import { LABEL, MARK } from "./chainColumns.ts";
import { chainRows, columnIds, NO_STEP } from "./chainRows.ts";
import { bandNames, drawBands, drawHeads } from "./drawGround.ts";
import { drawRoutes } from "./drawRoutes.ts";
import { barName, cellOf, drawRow } from "./drawRow.ts";
import { foldSign } from "./foldSign.ts";
import { foldKey, HEAD, packChain } from "./packChain.ts";
import { routeBundles } from "./routeBundles.ts";
import { chainStrings as strings } from "./strings.ts";

const NOTE = { size: 9.5, line: 12 };

/** Between a name and the line that ends beside it. */
const BESIDE = 3;

/**
 * Draws a view as a chain: columns from ore to use, bands by country, one row for each organisation with a bar from its
 * first to its last step. Lines run only between the columns, so that none crosses a name.
 */
export const drawChain: DrawLayout = (shown, room) => {
  const { paper } = room;
  const rows = chainRows(shown);
  const told = [
    strings.reading,
    ...toldIf(rows.filter(({ first }) => first === NO_STEP).length, strings.noStep),
    ...toldIf(
      rows.filter(({ stands }) => [...stands.values()].some(({ supplied }) => supplied)).length,
      strings.supplied,
    ),
    ...(shown.asOf === null ? [] : [strings.asOf]),
  ];
  const width = Math.max(0.9 * room.width - 16, 300);
  const noteLines = (sentences: readonly string[]) => wrapped(sentences.join(" "), NOTE.size, width);
  // On the page the sentences stand below the drawing. In a file more may follow once it is known what has no room.
  const isPage = paper.font === null;
  const foot = isPage
    ? 0
    : (noteLines([...told, strings.byPlace(99), strings.folded(99), strings.linesLeft(99, 999)]).length + 0.5) *
      NOTE.line;
  const byId = new Map(rows.map((row) => [row.entity.id, row]));
  const gaps = columnIds.length - (rows.some(({ first }) => first === NO_STEP) ? 1 : 2);
  const unsaid = shown.claims.filter((claim) => !isToldByPlace(claim, byId));
  const bundles = chainBundles(unsaid, byId, { gaps, apart: false });
  const lines = columnIds.map((_, column) => bundles.filter(({ gap }) => gap === column).length);
  const chain = packChain(rows, room, { lines, foot });
  const cells = chain.bands.flatMap((band) =>
    [...band.slots].map(([row, slot]) => ({ row, slot, ...cellOf(row, slot, band, chain) })),
  );
  const places = new Map(cells.map(({ row, box }) => [row.entity.id, box]));
  const folds = chain.bands.flatMap((band) =>
    band.folds.map((fold) => ({ fold, key: foldKey(band.id, fold.column), ...cellOf(null, fold, band, chain) })),
  );
  const absent = new Map(
    folds.flatMap(({ fold, box }) => fold.rows.map(({ entity }) => [entity.id, pointIn(box)] as const)),
  );
  const names = cellNames(
    cells.map(({ row }) => row),
    chain,
    paper,
  );
  const anchors = new Map<string, Anchor>();
  for (const { fold, box } of folds) {
    const anchor = anchorOf(box, { first: fold.column, last: fold.column, sub: fold.sub }, chain);
    for (const { entity } of fold.rows) anchors.set(entity.id, anchor);
  }
  for (const [index, { row, slot, box }] of cells.entries()) {
    const right = row.last > row.first ? box.right : box.left + MARK.before + (names[index]?.width ?? 0) + BESIDE;
    anchors.set(row.entity.id, anchorOf({ ...box, right }, { ...row, ...slot }, chain));
  }
  const lay = (some: readonly ChainBundle[]): { lines: DrawnLine[]; left: ChainBundle[] } => {
    const { routed, left } = routeBundles(some, chain, (id) => anchors.get(id) ?? null);
    return { lines: drawRoutes(routed, paper), left };
  };
  const all = lay(bundles);
  const claimsLeft = all.left.reduce((sum, { claims }) => sum + claims.length, 0);
  const notes = [
    ...told,
    ...toldIf(shown.claims.length - unsaid.length, isPage ? strings.byPlace : strings.byPlaceOnPaper),
    ...(names.some(({ isShort }) => isShort) ? [strings.short] : []),
    ...toldIf(absent.size, isPage ? strings.folded : strings.foldedOnPaper),
    ...(all.left.length === 0
      ? []
      : [(isPage ? strings.linesLeft : strings.linesLeftOnPaper)(all.left.length, claimsLeft)]),
  ];
  const notesTop = chain.height - foot;
  const bars = cells.flatMap((cell, index) => {
    const name = names[index];
    return name && cell.row.last > cell.row.first ? [barName({ ...cell, name }, { chain, paper })] : [];
  });
  const [grounds, labels, heads] = [drawBands(chain, paper), bandNames(chain, paper), drawHeads(rows, chain, paper)];
  return {
    width: chain.width,
    height: chain.height,
    nodes: [
      ...grounds,
      ...labels,
      ...heads,
      ...cells.flatMap((cell, index) => {
        const name = names[index];
        return name ? [drawRow({ ...cell, name }, { shown, chain, paper })] : [];
      }),
      ...folds.map(({ fold, key, box }) => foldSign(strings.more(fold.rows.length), { key, box }, { chain, paper })),
      ...(isPage ? [] : noteLines(notes)).map((line, index) =>
        textAt(line, 8, notesTop + (index + 1) * NOTE.line, { size: NOTE.size, fill: paper.muted }),
      ),
    ],
    linesOf(ids) {
      if (ids.length === 0) return all.lines;
      const own = shown.claims.filter(({ subject, object }) => ids.includes(subject) || ids.includes(object));
      return lay(chainBundles(own, byId, { gaps, apart: true })).lines;
    },
    places,
    absent,
    strips: { top: { nodes: heads, size: HEAD - 4 }, left: { nodes: labels, size: LABEL - 3 }, bars },
    told: notes,
    typeSize: chain.type,
    clipped: names.some(({ clipped }) => clipped),
  };
};

function toldIf(count: number, sentence: (count: number) => string): string[] {
  return count === 0 ? [] : [sentence(count)];
}
