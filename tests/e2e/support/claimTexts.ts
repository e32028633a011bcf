import type { ClaimPage, Source } from "@atlas/server/contract";
import { evidenceGrades, predicates } from "@atlas/server/vocabulary";
import type { Page } from "playwright-core";
import { periodText } from "../../../client/src/model/claim/periodText.ts";

/** What a reader must see of one claim, written a second time, independent of the code under test. */
export interface ClaimText {
  id: string;
  statement: string;
  grade: string;
  share: string | null;
  figure: string | null;
  measured: string | null;
  dates: string | null;
  notes: string | null;
  sources: string[];
  against: string[];
}

type Claim = ClaimPage["claims"][number];

const months = "January February March April May June July August September October November December".split(" ");
const units: Record<string, string> = {
  t: "tonnes",
  "t/yr": "tonnes a year",
  "t/month": "tonnes a month",
  "kg/yr": "kg a year",
  "kg/week": "kg a week",
  "kg/m3": "kg/m³",
  "kJ/m3": "kJ/m³",
  "kWh/yr": "kWh a year",
  L: "litres",
  "units/yr": "units a year",
  "CNY/t": "CNY a tonne",
  "USD/kg": "USD a kg",
};

/** The texts that the panel must show for a claim, derived from the API's answer. */
export function expectedText(claim: Claim, sources: ReadonlyMap<string, Source>): ClaimText {
  // By text: the order by weight has a test of its own.
  const cited = (ids: readonly string[]) => ids.map((id) => sourceText(sources.get(id), id)).sort();
  return {
    id: claim.id,
    statement: marked(claim),
    grade: [evidenceGrades[claim.evidence].en, ...wholeWords(claim)].join(": "),
    share: claim.share_pct === null ? null : `${claim.share_pct}%`,
    figure: claim.quantity === null ? null : amount(claim.quantity, claim.unit ?? "", claim.quantity_kind),
    measured: measured(claim),
    dates: dates(claim),
    notes: claim.notes,
    sources: cited(claim.sources),
    against: cited(claim.disputed_by),
  };
}

const wordOf = (name: string | undefined) => `${name}${name?.endsWith("s") ? "’" : "’s"} word`.replace("’", "'");

function wholeWords({ evidence, attributed_words, attributed_names }: Claim): string[] {
  if (evidence !== "self-reported") return [];
  return attributed_words.flatMap((words, place) => (words === "" ? wordOf(attributed_names[place]) : []));
}

/** The statement with the speaker after each part that is somebody's word. */
function marked({ statement, attributed_words, attributed_names }: Claim): string {
  const parts = attributed_words.flatMap((words, place) =>
    words.split(" | ").flatMap((part) => (part === "" ? [] : [{ part, word: wordOf(attributed_names[place]) }])),
  );
  return parts.reduce((text, { part, word }) => text.replace(part, `${part} [${word}]`), statement);
}

/** A figure's name without what stands before it. */
function measured({ quantity_of, quantity_kind }: Claim): string | null {
  const kind = quantity_kind ?? "";
  return quantity_of?.replace(new RegExp(`^${kind} of |, ${kind}$`, "g"), "") ?? null;
}

/** The same texts, read from the page. */
export function shownTexts(page: Page): Promise<Record<string, ClaimText>> {
  return page.locator("[data-detail-panel] article").evaluateAll((articles) => {
    const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? null;
    const told = articles.map((article) => {
      const rows = [...article.querySelectorAll("dl > div")].map((row) => [
        textOf(row.querySelector("dt")),
        textOf(row.querySelector("dd")),
      ]);
      const row = (name: string) => rows.find(([key]) => key === name)?.[1] ?? null;
      const known = new Set(["Share held", "When", "About", "Caveat", "Note"]);
      const whole = rows.find(([key]) => key !== null && key !== undefined && !known.has(key))?.[1] ?? null;
      const [figure, measured] =
        whole === null ? [null, null] : (whole.match(/^(.*?)(?: \((.*)\))?$/s)?.slice(1) ?? []);
      const lists = [...article.querySelectorAll("ul")].map((list) =>
        [...list.querySelectorAll("li")].map((item) => {
          const link = item.querySelector("a");
          return `${textOf(link)?.replace(/ ?\(opens in a new tab\)$/, "")} <${link?.getAttribute("href")}>`;
        }),
      );
      const details = article.querySelector('a[href*="sel=claim:"]')?.getAttribute("href") ?? "";
      return {
        id: /sel=claim:([a-z0-9-]+)/.exec(details)?.[1] ?? "",
        statement: textOf(article.querySelector("p[lang=en]")) ?? "",
        grade: textOf(article.querySelector("p:not([lang]) > span")) ?? "",
        // The marks of somebody's word are compared in the statement.
        share: row("Share held")?.replace(/ \[[^\]]* word\]$/, "") ?? null,
        figure: figure?.replace(/ \[[^\]]* word\]$/, "") ?? null,
        measured: measured ?? null,
        dates: row("When"),
        notes: row("Note"),
        sources: (lists[0] ?? []).sort(),
        against: (lists[1] ?? []).sort(),
      };
    });
    return Object.fromEntries(told.map((text) => [text.id, text]));
  });
}

/** The verb phrases of the predicates, for a test to look for. */
export function phrases(claims: readonly Claim[], id: string): Set<string> {
  return new Set(
    claims.map(({ predicate, subject }) =>
      subject === id ? predicates[predicate].en : predicates[predicate].enInverse,
    ),
  );
}

function sourceText(source: Source | undefined, id: string): string {
  if (!source) throw new Error(`The API did not send source ${id}.`);
  return `${source.publisher}, ${source.published === null ? "undated" : date(source.published)} <${source.url}>`;
}

function amount(quantity: number, unit: string, kind: Claim["quantity_kind"]): string {
  const sign = quantity < 0 ? "\u2212" : kind === "change" ? "+" : "";
  const size = Math.abs(quantity);
  const words: [number, string][] = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ];
  const scale = words.find(([least]) => size >= least);
  const digits = scale
    ? `${grouped(Math.round((size / scale[0]) * 1000) / 1000)} ${scale[1]}`
    : grouped(Math.round(size * 1e6) / 1e6);
  if (/^[A-Z]{3}$/.test(unit) && unit !== "MPa") return `${unit} ${sign}${digits}`;
  if (unit === "CNY/t") return `CNY ${sign}${digits} a tonne`;
  if (unit === "USD/kg") return `USD ${sign}${digits} a kg`;
  if (size === 1)
    return `${sign}1 ${(units[unit] ?? unit).replace(/^(tonne|litre|unit|patent|standard|product|organisation|time)s/, "$1")}`;
  if (unit === "%") return `${sign}${digits}%`;
  return `${sign}${digits} ${units[unit] ?? unit}`;
}

function grouped(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? withCommas : `${withCommas}.${rest}`;
}

function dates(claim: Claim): string | null {
  const { since, until } = claim;
  if (since !== null && since === until) return date(since);
  if (since !== null && until !== null) return `${date(since)} to ${date(until)}`;
  // Whether something began then or was counted is tested where it is decided.
  if (since !== null) return periodText(claim);
  return until === null ? null : `until ${date(until)}`;
}

function date(partial: string): string {
  const [year, month, day] = partial.split("-");
  if (month === undefined) return year ?? "";
  const name = months[Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
