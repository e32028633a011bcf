import type { Claim, Entity, Subgraph, Supplier, SupplyLoss } from "@atlas/server/contract";
import { NO_COUNTRY } from "../../../model/address/pages/whatIfAddress.ts";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { language } from "../../../model/words/language.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { AnalysisCell } from "../common/Analysis.ts";
import { gradeCell, lineCell } from "../common/cells.ts";
import { lossStrings } from "./losses/lossStrings.ts";

/** The first word of a sector that is one of a country or region. */
const ofNation = /(?:an|ese|ish)$|^(?:United|South|North)$/;
/** English names of single things, which need an article within a sentence. */
const needsArticle =
  / (?:industry|economy|motor|scanner|trainset|train|magnet|magnetometer|unit|system|submarine|two-wheeler|range|index|station)(?: with .*)?$/i;

/** The entities and claims of an answer, in the words of the interface. */
export class WhatIfWords {
  readonly #entities: ReadonlyMap<string, Entity>;

  readonly #claims: ReadonlyMap<string, Claim>;

  /** Words that the texts of the answer write with a small first letter, so they are no proper names. */
  readonly #common: ReadonlySet<string>;

  constructor({ entities, claims }: Subgraph) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    const texts = [...claims.map(({ statement }) => statement), ...entities.map(({ summary }) => summary ?? "")];
    this.#common = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []));
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  claims(ids: readonly string[]): Claim[] {
    return ids.flatMap((id) => this.#claims.get(id) ?? []);
  }

  name(id: string): string {
    return nameOrId(this.#entities.get(id), id);
  }

  /** The name within a sentence: that of a thing begins with a small letter, unless it is a proper name, and has an
   * article if it is one of a kind. */
  inSentence(id: string): string {
    const name = this.name(id);
    const type = this.#entities.get(id)?.type;
    if (language() !== "en" || (type !== "product" && type !== "technology" && type !== "sector")) return name;
    const [first = ""] = name.match(/^\p{Lu}\p{Ll}+/u) ?? [];
    const isCommon =
      first !== "" && (this.#common.has(first.toLowerCase()) || (type === "sector" && !ofNation.test(first)));
    return (needsArticle.test(name) ? "the " : "") + (isCommon ? uncapital(name) : name);
  }

  /** Whether the English name is that of several: "sintered NdFeB magnets". */
  isPlural(id: string): boolean {
    const name = (this.#entities.get(id)?.name ?? id).replace(/ \(.*?\)/g, "");
    const [head = ""] = name.split(/ (?:of|from|for|in|by|with|without|to|at) /);
    return /[^siu]s$/.test(head);
  }

  cell(id: string): AnalysisCell {
    return { text: this.name(id), entity: id };
  }

  /** The name with the country, which stands below it on the page. */
  placedCell(id: string): AnalysisCell {
    const [name, country] = [this.name(id), this.country(id)];
    return country === "" ? this.cell(id) : { text: withAside(name, country), entity: id, lines: [name, country] };
  }

  type(id: string): string {
    const entity = this.#entities.get(id);
    return entity ? typeName(entity.type) : "";
  }

  country(id: string): string {
    const country = this.#entities.get(id)?.country;
    return country ? countryName(country) : "";
  }

  /** The code of the country or region; NO_COUNTRY if none is recorded. */
  code(id: string): string {
    return this.#entities.get(id)?.country?.split(";")[0] || NO_COUNTRY;
  }

  /** The grade of the line between a supplier and what it supplies; for losses, its best claim counts. */
  grade(supplier: Supplier | undefined): AnalysisCell {
    const [first, ...others] = this.claims(supplier?.claim_ids ?? []);
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
  return listClauses(losses.map(({ side, rest }) => lossStrings.losses[side][rest]));
}

export function claimsOf(suppliers: readonly Supplier[]): string[] {
  return suppliers.flatMap(({ claim_ids }) => claim_ids);
}
