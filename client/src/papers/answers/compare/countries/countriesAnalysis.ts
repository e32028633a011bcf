import type { Claim, CountryComparison, CountrySide } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { countriesAddress } from "../../../../model/address/pages/compareAddress.ts";
import { standingText } from "../../../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { countryName } from "../../../../model/words/codes/codeNames.ts";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { labelled, listClauses, listNames, listWords } from "../../../../model/words/listWords.ts";
import { readableTitle, readableWord } from "../../../../model/words/readableWord.ts";
import type { Analysis, AnalysisCell, AnalysisTable } from "../../common/Analysis.ts";
import { claimGradeCell, english, itemTable, newestCell, newestColumn, partlyEnglish } from "../../common/cells.ts";
import { CountryNames, type Step } from "./CountryNames.ts";
import { strings } from "./strings.ts";

/** Countries compared as firms are: who is there by step of the chain, what they depend on, what they pay. */
export function countriesAnalysis(answer: CountryComparison): Analysis {
  const { sides, claims, more } = answer;
  const names = new CountryNames(answer);
  const steps = [...columnValues.chainStep, null].filter((step) =>
    sides.some((side) => names.at(side, step).all.length),
  );
  const tables = [presentTable(steps, sides, names), dependsTable(sides, names), paysTable(sides, names)];
  return {
    title: strings.titleOf(listWords(sides.map(({ country }) => countryName(country)))),
    address: countriesAddress(sides.map(({ country }) => country)),
    sentences: [
      strings.organisations(counts(sides, ({ organisations }) => organisations)),
      stepsSentence(steps, sides, names),
      strings.depends(counts(sides, ({ depends }) => depends.length)),
      strings.pays(counts(sides, ({ pays }) => pays.length)),
      ...(more ? [strings.more] : []),
    ],
    tables: tables.filter(({ rows }) => rows.length > 0),
    picture: null,
    limits: strings.limits,
    claims,
    entities: [],
  };
}

function counts(sides: readonly CountrySide[], of: (side: CountrySide) => number): string {
  return listNames(sides.map((side) => strings.count(countryName(side.country), of(side))));
}

function stepsSentence(steps: readonly Step[], sides: readonly CountrySide[], names: CountryNames): string {
  const active = steps.filter((step) => sides.some((side) => names.at(side, step).now.length > 0));
  if (active.length === 0) return strings.noSteps;
  return strings.steps(
    listClauses(
      active.map((step) =>
        labelled(
          step === null ? strings.noStep.toLowerCase() : readableWord(step),
          counts(sides, (side) => names.at(side, step).now.length),
        ),
      ),
    ),
  );
}

function presentTable(steps: readonly Step[], sides: readonly CountrySide[], names: CountryNames): AnalysisTable {
  return {
    caption: strings.present,
    columns: [
      { label: strings.step, width: 8 },
      ...sides.map(({ country }) => ({ label: countryName(country), width: 24 })),
    ],
    rows: steps.map((step) => ({
      cells: [
        { text: step === null ? strings.noStep : readableTitle(step) },
        ...sides.map((side): AnalysisCell => names.cell(side, step)),
      ],
      claimIds: sides.flatMap((side) => names.claimIds(side, step)),
    })),
  };
}

interface Told {
  country: string;
  claim: Claim;
}

function toldBy(sides: readonly CountrySide[], names: CountryNames, of: "depends" | "pays"): Told[] {
  return sides.flatMap((side) => names.newestFirst(side[of]).map((claim) => ({ country: side.country, claim })));
}

function dependsTable(sides: readonly CountrySide[], names: CountryNames): AnalysisTable {
  return itemTable(strings.dependsTitle, toldBy(sides, names, "depends"), {
    columns: [
      { label: strings.country, width: 8, of: ({ country }) => countryName(country) },
      { label: strings.who, width: 14, of: ({ claim }) => named(claim.subject, names) },
      { label: strings.on, width: 14, of: ({ claim }) => named(claim.object, names) },
      { label: strings.figure, width: 16, of: ({ claim }) => measuredCell(claim) },
      { label: strings.statement, width: 28, of: ({ claim }) => english(markedStatement(claim)) },
      { ...newestColumn(), of: ({ claim }) => newestCell(claim.newest_source) },
      { label: strings.evidence, width: 10, of: ({ claim }) => claimGradeCell(claim) },
    ],
    claimIds: ({ claim }) => [claim.id],
  });
}

function paysTable(sides: readonly CountrySide[], names: CountryNames): AnalysisTable {
  return itemTable(strings.paysTitle, toldBy(sides, names, "pays"), {
    columns: [
      { label: strings.country, width: 8, of: ({ country }) => countryName(country) },
      { label: strings.payer, width: 14, of: ({ claim }) => named(claim.subject, names) },
      { label: strings.paid, width: 14, of: ({ claim }) => named(claim.object, names) },
      { label: strings.amount, width: 14, of: ({ claim }) => amountText(claim) },
      { label: strings.standing, width: 14, of: ({ claim }) => standingText(claim) },
      { ...newestColumn(), of: ({ claim }) => newestCell(claim.newest_source) },
      { label: strings.evidence, width: 10, of: ({ claim }) => claimGradeCell(claim) },
    ],
    claimIds: ({ claim }) => [claim.id],
  });
}

function amountText(claim: Claim): string {
  const figure = figureText(claim);
  return figure === null ? "" : withKind(claim, figure.amount);
}

/** A figure with what it counts: the share may be that of all rare earths, not of what the claim's ends name. */
function measuredCell(claim: Claim): AnalysisCell {
  const figure = figureText(claim);
  return figure === null ? { text: "" } : partlyEnglish(figure.text, [figure.measured]);
}

function named(id: string, { entities }: CountryNames): AnalysisCell {
  return { text: nameOrId(entities.get(id), id), entity: id };
}
