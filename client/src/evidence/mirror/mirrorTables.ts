import type { EvidenceMirror } from "@atlas/server/contract";
import { type Evidence, entityTypeIds } from "@atlas/server/vocabulary";
import { formatNumber } from "../../ui/formatNumber.ts";
import { gradeName, typeNames } from "../../ui/names.ts";
import { readableTitle } from "../../ui/readableWord.ts";
import { type EvidenceList, evidenceAddress } from "../../url/evidenceAddress.ts";
import { landscapeAddress, wholeLandscape } from "../../url/landscapeAddress.ts";
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
  const listed = (list: EvidenceList, number: number) => ({
    name: words.lists[list],
    numbers: [count(number, evidenceAddress({ list })), share(number)],
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
      caption: words.grades,
      columns: [words.evidence, words.claims, words.part],
      rows: mirror.grades.map(({ evidence, count: number }) => ({
        name: gradeName(evidence),
        numbers: [count(number, evidenceAddress({ list: "claims", evidence: [evidence] })), share(number)],
      })),
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
          count(independent, evidenceAddress({ list: "publisher-independent", publisher })),
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
          count(technologies, landscapeAddress({ ...wholeLandscape, stage })),
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
      const graded = (...evidence: Evidence[]) =>
        count(
          own.reduce((sum, one) => sum + (evidence.length === 0 || evidence.includes(one.evidence) ? one.count : 0), 0),
          evidenceAddress({ list: "claims", type, evidence }),
        );
      return {
        name: typeNames(type),
        numbers: [graded(), graded("corroborated", "single-source"), graded("self-reported")],
      };
    }),
  };
}

/** A number that leads to what it counts; nothing leads nowhere. */
function count(number: number, to: string | null): MirrorNumber {
  return { text: formatNumber(number), to: number === 0 ? null : to };
}
