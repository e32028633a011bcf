import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { predicateIds } from "@atlas/server/vocabulary";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { type CsvColumn, csvText } from "../../../model/words/csvText.ts";
import { labelled, listClauses, listSentences } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { strings } from "./strings.ts";
import { targetWord } from "./targetWord.ts";

/** A fault of one or more rows of a spreadsheet, with its cells. */
interface CellFault {
  key: string;
  cells: string[];
  /** Null for the whole row. */
  column: string | null;
  words: string;
  /** Whether these are the reader's words; otherwise they are the server's, in English. */
  isPlain: boolean;
}

type Row = SheetAnswer["faulty"][number];
type Faulty = Pick<SheetAnswer, "columns" | "faulty">;
type Fields = readonly SheetField[];

/** The faults of all rows in the order of the spreadsheet, equal ones together. */
export function faultsByCell({ columns, faulty }: Faulty, fields: Fields): CellFault[] {
  const byCell = new Map<string, CellFault>();
  for (const { line, cells, faults } of faulty) {
    for (const { column, target, message, near } of faults) {
      const index = column === null ? -1 : columns.indexOf(column);
      const text = cells[index] ?? "";
      const plain = faultWords({ target, text, name: endNamed(target, { columns, cells }, fields), message, near });
      const words = plain ?? (text === "" || message.includes(text) ? message : labelled(text, message));
      const key = JSON.stringify([column, words]);
      const before = byCell.get(key) ?? { key, cells: [], column, words, isPlain: plain !== null };
      before.cells.push(cellName(index, line));
      byCell.set(key, before);
    }
  }
  return [...byCell.values()];
}

/** The name of the end that a cell of a new entity describes. */
function endNamed(
  target: SheetField["target"] | null,
  { columns, cells }: { columns: readonly string[]; cells: readonly string[] },
  fields: Fields,
): string {
  const [, end] = /^newEntities\.(subject|object)\./.exec(target ?? "") ?? [];
  const column = fields.find((field) => field.target === `claim.${end}`)?.column;
  return cells[columns.indexOf(column ?? "")] ?? "";
}

/** The rows with faults as CSV, with what is wrong in a last column, to be mended and brought in again. */
export function faultyCsv(answer: Faulty, fields: Fields): string {
  const { columns, faulty } = answer;
  const wrong = (row: Row) =>
    listClauses(
      faultsByCell({ columns, faulty: [row] }, fields).map(({ column, words }) =>
        column === null ? words : labelled(column, words),
      ),
    );
  const read = columns.flatMap((column, place): CsvColumn<Row>[] =>
    // Of a file that was saved so before.
    column === strings.whatIsWrong ? [] : [[column, ({ cells }) => cells[place] ?? ""]],
  );
  return csvText<Row>([...read, [strings.whatIsWrong, wrong]], faulty);
}

/** The name that spreadsheets give a cell: C7; `column` counts from 0, and a row as a whole is named by its line. */
export function cellName(column: number, line: number): string {
  return column < 0 ? String(line) : letters(column) + line;
}

function letters(column: number): string {
  const before = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** A fault of a cell as the server tells it. */
interface SheetFaultAt {
  target: SheetField["target"] | null;
  /** The text of the cell; empty for the whole row. */
  text: string;
  /** The name of the end that the cell describes; empty if it describes none. */
  name: string;
  message: string;
  /** The known word that the text may be a slip of. */
  near: string | null;
}

const dates: readonly (SheetField["target"] | null)[] = ["claim.since", "claim.until", "claim.due", "source.published"];

/** A fault in the reader's language, with the box that mends it; null where only the server has words for it. */
function faultWords(fault: SheetFaultAt): string | null {
  const [, message = "", other] =
    /^(.*?)(?:; line (\d+) says more of it, but has faults itself)?$/s.exec(fault.message) ?? [];
  const words = plainWords({ ...fault, message });
  return words === null || other === undefined ? words : strings.faults.leansOn(words, other);
}

function plainWords({ target, text, name, message, near }: SheetFaultAt): string | null {
  const say = strings.faults;
  if (target === null) return null;
  const box = strings.targets[target];
  if (message.includes("say whether it is the same")) return say.near(text);
  if (message.includes("a new name: say whether to add it")) return say.isNew(text);
  if (message.includes("which can be two dates")) return say.twoDates(text);
  if (message.includes("which can be two numbers")) return say.twoNumbers(text);
  if (target.startsWith("newEntities.") && target.endsWith(".type")) return say.noType(name, box);
  if (/(^|: )is empty/.test(message)) {
    if (target.startsWith("newEntities.")) return say.newLacks(name, box);
    if (target === "claim.subject" || target === "claim.object") return say.noEnd(box);
    if (target === "source.url")
      return say.noAddress(strings.targets["source.seen_at"], strings.targets["source.kind"]);
    if (target.startsWith("claim.quantity") || target === "claim.unit") return say.figureLacks(box);
    return say.empty(box);
  }
  if (/ a name of .* expected the id/.test(message)) return say.near(text);
  if (message.includes("expected the name or the id")) return say.unknown(text);
  const verb = predicateIds.find((id) => message.endsWith(` of ${id}`));
  if (verb !== undefined) return say.doesNotFit(text, predicatePhrase(verb));
  if (dates.includes(target) && /expected a (date (YYYY|that exists)|day YYYY)/.test(message)) return say.noDate(text);
  if (target === "source.url" && message.includes("expected an address")) return say.badAddress(text);
  if (/expected a (plain )?number/.test(message)) return say.noNumber(text);
  if (/expected one of/.test(message)) return withNear(say.noWord(text, box), near && targetWord(target, near));
  if (/country code/.test(message)) return withNear(say.noCountry(text), near && countryName(near));
  if (message.startsWith("has the formula")) return say.formula;
  return null;
}

function withNear(words: string, near: string | null): string {
  return near === null ? words : listSentences([words, strings.slipOf(near)]);
}
