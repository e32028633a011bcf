import type { EvidenceMirror } from "@atlas/server/contract";
import { entityTypeIds } from "@atlas/server/vocabulary";
import { formatNumber } from "../../ui/formatNumber.ts";
import { typeNames } from "../../ui/names.ts";
import { readableTitle } from "../../ui/readableWord.ts";
import { type EvidenceList, evidenceAddress } from "../../url/evidenceAddress.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";
import { viewOfEntities } from "./viewOfEntities.ts";

/** A table of numbers, each of which may lead to what is behind it. */
export interface MirrorTable {
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; numbers: readonly MirrorNumber[] }[];
}

/** `to` is the address of what the number counts. */
export interface MirrorNumber {
  text: string;
  to?: string | null;
}

/** The numbers of the evidence by what rests on what, what is due, publisher, type and stage. */
export function mirrorTables(mirror: EvidenceMirror): MirrorTable[] {
  const all = mirror.claim_count;
  const share = (count: number) => ({ text: all === 0 ? "0%" : `${formatNumber(Math.round((100 * count) / all))}%` });
  const count = (number: number, to: string | null) => ({ text: formatNumber(number), to: number === 0 ? null : to });
  const listed = (list: EvidenceList, number: number) => ({
    name: words.lists[list],
    numbers: [count(number, evidenceAddress({ list, publisher: "" })), share(number)],
  });
  const grade = (evidence: string) => mirror.grades.find((one) => one.evidence === evidence)?.count ?? 0;
  return [
    {
      caption: words.weak,
      columns: [words.what, words.claims, words.part],
      rows: [
        listed("own-word", grade("self-reported")),
        listed("one-publisher", mirror.one_publisher),
        listed("disputed", grade("disputed")),
        listed("oldest", all),
      ],
    },
    {
      caption: words.due,
      columns: [words.what, words.claims, words.part],
      rows: mirror.due.map(({ kind, count: number }) => listed(kind, number)),
    },
    {
      caption: words.publishers,
      columns: [words.publisher, words.claims, words.part, words.independent, words.alone],
      rows: mirror.publishers.map(({ publisher, claims, independent, alone }) => ({
        name: publisher,
        numbers: [
          count(claims, evidenceAddress({ list: "publisher", publisher })),
          share(claims),
          { text: formatNumber(independent) },
          count(alone, evidenceAddress({ list: "publisher-alone", publisher })),
        ],
      })),
    },
    typeTable(mirror),
    {
      caption: words.stages,
      columns: [words.stage, words.technologies, words.undeveloped, words.withoutMaturity, words.unsupported],
      rows: mirror.stages.map(({ stage, technologies, undeveloped, without_maturity, unsupported }) => ({
        name: readableTitle(stage),
        numbers: [
          { text: formatNumber(technologies) },
          ...[undeveloped, without_maturity, unsupported].map((ids) => count(ids.length, viewOfEntities(ids))),
        ],
      })),
    },
  ];
}

function typeTable({ types }: EvidenceMirror): MirrorTable {
  return {
    caption: words.types,
    columns: [words.type, words.claims, words.supported, words.own],
    rows: entityTypeIds.map((type) => {
      const own = types.filter((one) => one.type === type);
      const sum = (...grades: string[]) =>
        own.reduce((total, one) => total + (grades.length === 0 || grades.includes(one.evidence) ? one.count : 0), 0);
      const numbers = [sum(), sum("corroborated", "single-source"), sum("self-reported")];
      return { name: typeNames(type), numbers: numbers.map((number) => ({ text: formatNumber(number) })) };
    }),
  };
}
