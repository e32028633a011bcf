import type { Ownership } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { allOwners, ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { overWholeTexts } from "../../../model/claim/counts.ts";
import { controlText } from "../../../model/claim/owners/controlText.ts";
import { controlsText, ownersText, shareOrNone } from "../../../model/claim/owners/ownersText.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { standingAside, standingText } from "../../../model/claim/standing/standingText.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listClauses, listWords, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { paperOfFile } from "../../charts/ChartPaper.ts";
import type { Analysis, AnalysisPicture, AnalysisTable } from "../common/Analysis.ts";
import { itemTable, lineCell, newestCell, newestColumn } from "../common/cells.ts";
import { type ChainNode, chainTree, holdsNow, isControl, isInForce, stepsBeside, stepsOf } from "./chainTree.ts";
import type { OwnershipChart } from "./chart/ChartBox.ts";
import { chartFindings } from "./chart/chartFindings.ts";
import { ownershipChart } from "./chart/ownershipChart.ts";
import { fittedDrawing, wordsOf } from "./chart/ownershipPages.ts";
import { shownOwnership } from "./chart/shownOwnership.ts";
import { nameOf, olderShares } from "./stepWords.ts";
import { strings } from "./strings.ts";

/** The text column of a document in CSS pixels, 160 mm, and a height that leaves room on its page. */
const COLUMN = { width: 605, height: 760 };
/** The body of a slide. */
const SLIDE = { width: 920, height: 440 };

/** The ownership of an organisation in words, tables and a chart; `heldBack` is what filters and the reader's hand keep out of sight. */
export function ownershipAnalysis(whole: Ownership, heldBack = allOwners): Analysis {
  const shown = shownOwnership(whole, heldBack);
  const { answer, leftOut } = shown;
  const chart = ownershipChart(shown);
  const [up, down] = [stepsOf(chainTree(answer, "up")), stepsOf(chainTree(answer, "down"))];
  const tables = [
    tableOf(answer, strings.ownersTable, up),
    tableOf(answer, strings.holdingsTable, down),
    tableOf(answer, strings.besideTable, stepsBeside(answer)),
  ];
  const control = controlText(
    answer.organisation,
    answer.claims,
    new Map(answer.entities.map((entity) => [entity.id, entity])),
  );
  return {
    title: strings.titleOf(nameOf(answer, answer.organisation)),
    ...(control === null ? {} : { finding: control }),
    address: ownershipAddress(answer.organisation, heldBack),
    // Of a part, nobody can say what is not recorded.
    sentences: leftOut.length > 0 && chart ? [...leftOut, ...chartFindings(chart)] : sentencesOf(answer, up, down),
    tables: tables.filter(({ rows }) => rows.length > 0),
    picture: chart && up.length + down.length > 0 ? chartPicture(chart) : null,
    limits: strings.limits,
    claims: answer.claims,
    entities: [answer.organisation],
    owned: answer.organisation,
    ...(leftOut.length === 0 ? {} : { heldBack }),
  };
}

function sentencesOf(answer: Ownership, up: readonly ChainNode[], down: readonly ChainNode[]): string[] {
  const { claims } = answer;
  const name = nameOf(answer, answer.organisation);
  const controlled = down.filter((node) => isControl(node) && isInForce(node));
  const holders = idsOf(up.filter((node) => !isControl(node) && isInForce(node)));
  const stakes = down.filter((node) => !isControl(node) && isInForce(node) && !idsOf(controlled).has(node.entity.id));
  const steps = [...up, ...down];
  const without = steps.filter(({ claims }) => claims.every(({ share_pct }) => share_pct === null)).length;
  return [
    ...ownedSentences(answer, name, up),
    ...(holders.size === 0 ? [] : [strings.stakes(holders.size)]),
    ...ownersText(answer.organisation, claims, new Map(answer.entities.map((entity) => [entity.id, entity]))),
    controlsText(name, {
      direct: idsOf(controlled.filter(({ link }) => link.level === 1)).size,
      all: idsOf(controlled).size,
    }),
    ...oldSentence(answer, controlled, strings.controlledOnce),
    ...stakesSentences(answer, stakes),
    ...overWholeTexts(
      up.filter(({ link }) => link.owned !== answer.organisation).map(({ claims: [newest] }) => newest),
      (id) => nameOf(answer, id),
    ),
    ...(without === 0 ? [] : [strings.notStated(without, steps.length)]),
    ...(answer.more ? [strings.more] : []),
  ];
}

/** Names those last reported years ago, each with the year. */
function oldSentence(answer: Ownership, nodes: readonly ChainNode[], tell: (names: string) => string): string[] {
  const now = idsOf(nodes.filter(holdsNow));
  const old = nodes.filter((node) => !now.has(node.entity.id));
  const named = old.map(({ entity, claims: [claim] }) => withAside(nameOf(answer, entity.id), standingAside(claim)));
  return old.length === 0 ? [] : [tell(listWords([...new Set(named)]))];
}

/** Stakes that hold now, by name; then those that were last reported years ago, which are not counted. */
function stakesSentences(answer: Ownership, stakes: readonly ChainNode[]): string[] {
  const now = [...idsOf(stakes.filter(holdsNow))].map((id) => nameOf(answer, id));
  return [
    ...(now.length === 0 ? [] : [strings.holds(now.length, listWords(now))]),
    ...oldSentence(answer, stakes, strings.heldOnce),
  ];
}

function idsOf(nodes: readonly ChainNode[]): Set<string> {
  return new Set(nodes.map(({ entity }) => entity.id));
}

function tableOf(answer: Ownership, caption: string, nodes: readonly ChainNode[]): AnalysisTable {
  const named = (id: string) => {
    const text = nameOf(answer, id);
    const lang = foreignLanguage(text);
    return { text, entity: id, ...(lang && { lang }) };
  };
  const shareOf = (node: ChainNode) => {
    const older = olderShares(node);
    const newest = shareOrNone(node.claims[0], node.claims.slice(1));
    return older === "" ? newest : listClauses([newest, older]);
  };
  return itemTable(caption, nodes, {
    columns: [
      { label: strings.owner, width: 24, of: ({ link }) => named(link.owner) },
      { label: strings.ownedColumn, width: 24, of: ({ link }) => named(link.owned) },
      { label: strings.kind, width: 12, of: (node) => (isControl(node) ? strings.controls : strings.stake) },
      { label: strings.share, number: true, width: 10, of: shareOf },
      { label: strings.period, width: 14, of: ({ claims: [claim] }) => periodText(claim) ?? "" },
      { label: strings.status, width: 10, of: ({ claims: [claim] }) => standingText(claim) },
      { ...newestColumn(10), of: ({ claims: [claim] }) => newestCell(claim.newest_source) },
      { label: strings.evidence, width: 12, of: ({ claims }) => lineCell(claims) },
      { label: strings.level, number: true, width: 8, of: ({ link }) => formatNumber(link.level) },
    ],
    claimIds: ({ link }) => link.claim_ids,
  });
}

/** The chart for the text column of a document, without numbers, as tables list its steps. */
function chartPicture(chart: OwnershipChart): AnalysisPicture {
  const fitted = ({ width, height }: typeof COLUMN) => fittedDrawing(chart, { ...paperOfFile, width }, height);
  return { ...wordsOf(chart), drawing: fitted(COLUMN), slide: fitted(SLIDE), numbers: null, isFigure: true };
}

/** The ultimate owner of the organisation, along claims of control in force, and the weakest evidence on the way. */
function ownedSentences(answer: Ownership, name: string, up: readonly ChainNode[]): string[] {
  const { organisation } = answer;
  const control = up.filter((node) => isControl(node) && isInForce(node));
  const above = new Set([organisation]);
  let levels = 0;
  for (let grown = true; grown; ) {
    const next = control.filter(({ link }) => above.has(link.owned) && !above.has(link.owner));
    for (const { link } of next) above.add(link.owner);
    grown = next.length > 0;
    if (grown) levels += 1;
  }
  const last = [...above].filter((id) => id !== organisation && !control.some(({ link }) => link.owned === id));
  const names = listWords(last.map((id) => nameOf(answer, id)));
  if (last.length === 0) return [up.some(isInForce) ? strings.noController(name) : strings.noOwner(name)];
  return [
    last.length === 1 ? strings.owned(name, names, levels) : strings.ownedBySeveral(name, names),
    ...weakestSentence(control.filter(({ link }) => above.has(link.owned)).map(({ claims }) => lineGrade(claims))),
  ];
}

/** The evidence for the weakest steps; nothing if all are corroborated. */
function weakestSentence(grades: readonly Evidence[]): string[] {
  const weakest = evidenceIds.findLast((grade) => grades.includes(grade));
  if (weakest === undefined || weakest === "corroborated") return [];
  return [strings.weakest(gradeName(weakest), grades.filter((grade) => grade === weakest).length, grades.length)];
}
