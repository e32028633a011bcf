import type { Claim, Entity, RemovalAnswer, Supplier, SupplyLoss } from "@atlas/server/contract";
import { reportedWords } from "../../claim/claimWords.ts";
import { countryName } from "../../words/codes/codeNames.ts";
import { nameOrId } from "../../words/entityName.ts";
import { listClauses, listParts, withAside } from "../../words/listWords.ts";
import { typeName } from "../../words/names.ts";
import { readableWord } from "../../words/readableWord.ts";
import type { AnalysisCell } from "../common/Analysis.ts";
import { gradeCell, lineCell } from "../common/table/gradeCell.ts";
import { strings } from "./strings.ts";

/** The entities of an answer, in the words of the interface. */
export class RemovalWords {
  readonly #entities: ReadonlyMap<string, Entity>;

  readonly #claims: ReadonlyMap<string, Claim>;

  constructor({ entities, claims }: RemovalAnswer) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  name(id: string): string {
    return nameOrId(this.#entities.get(id), id);
  }

  cell(id: string): AnalysisCell {
    return { text: this.name(id), entity: id };
  }

  type(id: string): string {
    const entity = this.#entities.get(id);
    return entity ? typeName(entity.type) : "";
  }

  country(id: string): string {
    const country = this.#entities.get(id)?.country;
    return country ? countryName(country) : "";
  }

  /** The grade of the line between a supplier and what it supplies; for losses, its best claim counts. */
  grade(supplier: Supplier | undefined): AnalysisCell {
    const [first, ...others] = supplier?.claim_ids.flatMap((id) => this.#claims.get(id) ?? []) ?? [];
    return first ? lineCell([first, ...others]) : gradeCell(supplier?.evidence ?? "disputed");
  }

  names(ids: readonly string[]): string {
    return listClauses(ids.map((id) => this.name(id)));
  }

  /** Organisations with country and maturity: "Lynas (Australia, commercial)". */
  suppliers(suppliers: readonly Supplier[]): string {
    return this.#withAsides(suppliers, () => "");
  }

  /** Organisations that were last reported years ago: "Etrema (United States, commercial, last reported 2003)". */
  reported(suppliers: readonly Supplier[]): string {
    return this.#withAsides(suppliers, ({ newest_source }) =>
      reportedWords.lastReported((newest_source ?? "").slice(0, 4)),
    );
  }

  #withAsides(suppliers: readonly Supplier[], noteOf: (supplier: Supplier) => string): string {
    return listClauses(
      suppliers.map((supplier) => {
        const { organisation, maturity } = supplier;
        const far = maturity === null ? "" : readableWord(maturity);
        const aside = [this.country(organisation), far, noteOf(supplier)].filter(Boolean);
        return aside.length === 0 ? this.name(organisation) : withAside(this.name(organisation), listParts(aside));
      }),
    );
  }
}

export function lossWords(losses: readonly SupplyLoss[]): string {
  return listClauses(losses.map(({ side, rest }) => strings.losses[side][rest]));
}

export function claimsOf(suppliers: readonly Supplier[]): string[] {
  return suppliers.flatMap(({ claim_ids }) => claim_ids);
}
