import type { Entity, RemovalAnswer, Supplier, SupplyLoss } from "@atlas/server/contract";
import { countryName } from "../../words/codeNames.ts";
import { nameOrId } from "../../words/entityName.ts";
import { listClauses, listParts, withAside } from "../../words/listWords.ts";
import { typeName } from "../../words/names.ts";
import { readableWord } from "../../words/readableWord.ts";
import type { AnalysisCell } from "../common/Analysis.ts";
import { strings } from "./strings.ts";

/** The entities of an answer, in the words of the interface. */
export class RemovalWords {
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor({ entities }: RemovalAnswer) {
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

  names(ids: readonly string[]): string {
    return listClauses(ids.map((id) => this.name(id)));
  }

  /** Organisations with country and maturity: "Lynas (Australia, commercial)". */
  suppliers(suppliers: readonly Supplier[]): string {
    return listClauses(
      suppliers.map(({ organisation, maturity }) => {
        const aside = [this.country(organisation), maturity === null ? "" : readableWord(maturity)].filter(Boolean);
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
