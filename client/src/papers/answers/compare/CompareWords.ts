import type { Claim, Comparison, Entity } from "@atlas/server/contract";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { standingAside } from "../../../model/claim/standing/standingText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { figureText, heldShare, withKind } from "../../../model/words/figureText.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { AnalysisCell } from "../common/Analysis.ts";
import { partlyEnglish } from "../common/cells.ts";
import { strings } from "./strings.ts";

const MOST_PHRASES = 3;

/** The entities and claims of a comparison, in the words of the interface. */
export class CompareWords {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #claims: ReadonlyMap<string, Claim>;

  constructor({ entities, claims }: Comparison) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  name(id: string): string {
    return nameOrId(this.#entities.get(id), id);
  }

  cell(id: string): AnalysisCell {
    return { text: this.name(id), entity: id };
  }

  /** The claims with these ids, best evidenced first. */
  claims(ids: readonly string[]): Claim[] {
    const found = ids.flatMap((id) => this.#claims.get(id) ?? []);
    return found.sort((a, b) => evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank);
  }

  /** The words of the claims about one compared entity and a `thing`: "develops (commercial) (corroborated)". */
  side(ids: readonly string[], compared: string, thing: string): AnalysisCell {
    const claims = this.claims(ids);
    const phrases = [...new Set(claims.map((claim) => this.#phrase(claim, compared, thing)))];
    const short = firstOf(phrases, 1);
    return {
      ...partlyEnglish(
        firstOf(phrases, MOST_PHRASES),
        claims.map((claim) => measuredBy(claim, "some")),
      ),
      ...(phrases.length > 1 ? { short } : {}),
    };
  }

  #phrase(claim: Claim, compared: string, thing: string): string {
    const phrase = predicatePhrase(claim.predicate, claim.subject === compared ? "out" : "in");
    const other = claim.subject === compared ? claim.object : claim.subject;
    const words = other === thing ? phrase : strings.about(phrase, this.name(other));
    const asides = [...detailsOf(claim), uncapital(claimGrade(claim))];
    return withAside(words, listParts(asides));
  }
}

/** The first phrases, and how many more there are. */
function firstOf(phrases: readonly string[], most: number): string {
  const more = phrases.length - most;
  return listClauses([...phrases.slice(0, most), ...(more > 0 ? [strings.more(more)] : [])]);
}

/** The thing that the figure of a claim measures, in English as in the data, as `figureText` says it. */
export function measuredBy(claim: Claim, labelled: "all" | "some"): string | null {
  return figureText(claim, labelled)?.measured ?? null;
}

/** Maturity, share, figure, and standing. */
function detailsOf(claim: Claim): string[] {
  const figure = figureText(claim, "some");
  return [
    claim.maturity === null ? "" : readableWord(claim.maturity),
    heldShare(claim) ?? "",
    figure === null ? "" : withKind(claim, figure.text),
    standingAside(claim),
  ].filter(Boolean);
}
