import type { Claim, CountryComparison, CountrySide, Entity } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { columnValues, evidenceGrades } from "@atlas/server/vocabulary";
import { newestCount } from "../../../../model/claim/counts.ts";
import { claimGrade } from "../../../../model/claim/gradeText.ts";
import { standingWord } from "../../../../model/claim/standing/standingText.ts";
import { capital, uncapital } from "../../../../model/words/asSentence.ts";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { listClauses, listParts, withAside } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { AnalysisCell } from "../../common/Analysis.ts";
import { strings } from "./strings.ts";

/** A step of the chain; null for things without one. */
export type Step = (typeof columnValues.chainStep)[number] | null;

/** Names in the short text of a cell. */
const MOST_SHORT = 4;

/** The organisations of one country at one step, each by its most current claim. */
interface AtStep {
  now: readonly Claim[];
  all: readonly Claim[];
}

/** The organisations of compared countries by step of the chain. */
export class CountryNames {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #claims: ReadonlyMap<string, Claim>;

  constructor({ entities, claims }: CountryComparison) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
  }

  at(side: CountrySide, step: Step): AtStep {
    const own = this.#claimsAt(side, step).toSorted((a, b) => rankOf(b) - rankOf(a) || newestCount(a, b));
    const first = new Map<string, Claim>();
    for (const claim of own) if (!first.has(claim.subject)) first.set(claim.subject, claim);
    const all = [...first.values()];
    return { now: all.filter(isNow), all };
  }

  /** "2 now: Less Common Metals, Solvay; not now: Treibacher (planned)". */
  cell(side: CountrySide, step: Step): AnalysisCell {
    const { now, all } = this.at(side, step);
    const text = (most: number) => {
      const others = all.slice(now.length);
      return capital(
        listClauses([
          ...(now.length === 0 ? [] : [strings.now(now.length, this.#names(now, most))]),
          ...(others.length === 0 ? [] : [strings.notNow(this.#names(others, most))]),
        ]),
      );
    };
    return all.length > MOST_SHORT + 1
      ? { text: text(all.length), short: text(MOST_SHORT) }
      : { text: text(all.length) };
  }

  claimIds(side: CountrySide, step: Step): string[] {
    return this.#claimsAt(side, step).map(({ id }) => id);
  }

  newestFirst(ids: readonly string[]): Claim[] {
    const found = ids.flatMap((id) => this.#claims.get(id) ?? []);
    return found.sort((a, b) => (b.newest_source ?? "").localeCompare(a.newest_source ?? "") || (a.id < b.id ? -1 : 1));
  }

  #names(claims: readonly Claim[], most: number): string {
    const names = claims.slice(0, most).map((claim) => {
      const name = nameOrId(this.entities.get(claim.subject), claim.subject);
      const asides = asidesOf(claim);
      return asides.length === 0 ? name : withAside(name, listParts(asides));
    });
    const more = claims.length - names.length;
    return listParts([...names, ...(more > 0 ? [strings.moreNames(more)] : [])]);
  }

  #claimsAt({ present }: CountrySide, step: Step): Claim[] {
    return present.flatMap((id) => this.#claims.get(id) ?? []).filter((claim) => this.#stepOf(claim) === step);
  }

  /** Mining counts as ore, as its claims may name places, which have no step. */
  #stepOf({ predicate, object }: Claim): Step {
    const step = this.entities.get(object)?.chain_step ?? (predicate === "MINES" ? "ore" : null);
    return columnValues.chainStep.find((one) => one === step) ?? null;
  }
}

/** Whether a claim holds now and is not disputed. */
function isNow(claim: Claim): boolean {
  return claim.evidence !== "disputed" && standingOf(claim, today()).holds;
}

/** Current before others, and the better evidenced first. */
function rankOf(claim: Claim): number {
  return Number(isNow(claim)) * 100 + evidenceGrades[claim.evidence].rank;
}

/** Maturities short of a market. */
const unfinished: ReadonlySet<Claim["maturity"]> = new Set(["research", "pilot", "demonstration"]);

/** Words for a maturity short of a market, for what is not current, and for a weak grade. */
function asidesOf(claim: Claim): string[] {
  const far = claim.maturity !== null && unfinished.has(claim.maturity) ? [readableWord(claim.maturity)] : [];
  const weak = claim.evidence === "disputed" || claim.evidence === "self-reported";
  const word = standingWord(claim);
  return [...far, ...(word === null ? [] : [word]), ...(weak ? [uncapital(claimGrade(claim))] : [])];
}
