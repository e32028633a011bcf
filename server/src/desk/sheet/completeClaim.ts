import type { SheetField, SheetTarget } from "../../contract/index.ts";
import type { ConvertedClaim } from "../../convert/Converted.ts";
import { claimSentence, takesShare } from "../../rules/claimSentence.ts";
import { predicateIds } from "../../rules/vocabulary.ts";
import { foldName } from "../../store/search/foldWords.ts";
import { THING } from "./sayNames.ts";
import { verbIn } from "./synonyms.ts";

type Cells = ConvertedClaim["cells"];

const ofFigure = ["unit", "quantity_of", "quantity_kind"] as const;

/** Makes the claims of a spreadsheet whole: what a row leaves unsaid and follows from the rest of it. */
export class CompleteClaim {
  readonly #fields: ReadonlyMap<SheetTarget, SheetField>;
  /** Lines whose share is left out, because their verb takes none. */
  readonly withoutShare = new Set<number>();

  constructor(fields: readonly SheetField[]) {
    this.#fields = new Map(fields.map((field) => [field.target, field]));
  }

  /** The cells of a claim with its sentence and what its figure measures, and without what its verb does not take. */
  of(claim: ConvertedClaim): Cells {
    const cells = this.#figure(this.#share(claim), claim);
    return { ...cells, statement: this.#statement({ ...claim, cells }) };
  }

  #share({ row, cells }: ConvertedClaim): Cells {
    const predicate = predicateIds.find((id) => id === cells.predicate);
    if (!cells.share_pct || predicate === undefined || takesShare(predicate)) return cells;
    this.withoutShare.add(row.line);
    return { ...cells, share_pct: "" };
  }

  /** A row without a figure has no unit either, and one that does not say what it measures measures what the row is about. */
  #figure(cells: Cells, claim: ConvertedClaim): Cells {
    const { column } = this.#fields.get("claim.quantity") ?? {};
    if (cells.quantity) {
      return cells.quantity_of ? cells : { ...cells, quantity_of: this.#measured(claim) };
    }
    // Where the figure has a column, values for every row are those of its figures.
    const isWritten = (name: (typeof ofFigure)[number]) => this.#written(`claim.${name}`, claim) !== "";
    const unsaid = ofFigure.filter((name) => column != null && !isWritten(name));
    return { ...cells, ...Object.fromEntries(unsaid.map((name) => [name, ""])) };
  }

  #statement({ row, cells, subject, object, about }: ConvertedClaim): string {
    const { statement = "" } = cells;
    const isColumn = this.#fields.get("claim.statement")?.column != null;
    const predicate = predicateIds.find((id) => id === cells.predicate);
    // An empty cell of a column of statements is a fault that its reader wants to know of.
    if (predicate === undefined || !subject || !object || (isColumn && statement === "")) return statement;
    const written = [this.#written("claim.subject", { row }), this.#written("claim.object", { row })];
    const named = [subject, object].flatMap(({ name, name_zh, aliases }) => [name, name_zh ?? "", ...(aliases ?? [])]);
    const says = foldName(statement).joined;
    const isStated = [...written, ...named].some((name) => name !== "" && says.includes(foldName(name).joined));
    if (statement !== "" && isStated) return statement;
    const thing = this.#thing({ row }) || (verbIn(statement)?.after ?? "");
    return claimSentence({ subject, predicate, object, about: about ?? (thing || null), cells });
  }

  /** The thing that a figure measures: what the row is about, or its object if that can be counted, or what the heading says. */
  #measured(claim: ConvertedClaim): string {
    const { about, object } = claim;
    const isThing = object !== undefined && object.type !== "organisation";
    const heading = this.#fields.get("claim.quantity")?.column ?? "";
    return about?.name || this.#thing(claim) || (isThing ? object.name : heading.replace(/^\0.*/s, ""));
  }

  /** The words for a thing in a column of its own, or after the verb: "magnets" of "supplies magnets". */
  #thing(claim: Pick<ConvertedClaim, "row">): string {
    const named = claim.row.cells.get(THING) ?? "";
    if (named !== "") return named;
    const verb = this.#written("claim.predicate", claim);
    return verb === "" || predicateIds.some((id) => id === verb) ? "" : (verbIn(verb)?.after ?? "");
  }

  /** The text of the column of a target in a row. */
  #written(target: SheetTarget, { row }: Pick<ConvertedClaim, "row">): string {
    return row.cells.get(this.#fields.get(target)?.column ?? "") ?? "";
  }
}
