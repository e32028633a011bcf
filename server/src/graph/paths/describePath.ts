import type { Claim, Path } from "../../contract/index.ts";
import { lineGrade } from "../../rules/lineGrade.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { goodsChain, goodsSteps } from "./goods/goodsChain.ts";

/** Writes a path as an argument: the claims of each hop, the hop on which the whole stands or falls, the way of goods. */
export function describePath(entities: readonly string[], hops: readonly (readonly Claim[])[]): Path {
  const grades = hops.flatMap(([best, ...others], hop) =>
    best ? [{ hop, evidence: lineGrade([best, ...others]) }] : [],
  );
  const weakest = grades.reduce((worst, one) =>
    evidenceGrades[one.evidence].rank < evidenceGrades[worst.evidence].rank ? one : worst,
  );
  return {
    entities: [...entities],
    hops: hops.map((claims) => ({ claims: claims.map(({ id }) => id) })),
    weakest,
    goods: goodsWay(entities, hops),
  };
}

function goodsWay(entities: readonly string[], hops: readonly (readonly Claim[])[]): Path["goods"] {
  if (isChain(entities, hops)) return "forward";
  return isChain(entities.toReversed(), hops.toReversed()) ? "backward" : null;
}

function isChain(entities: readonly string[], hops: readonly (readonly Claim[])[]): boolean {
  const steps = hops.map((claims, index) => goodsSteps(claims, entities[index] ?? "", entities[index + 1] ?? ""));
  return goodsChain(steps) !== null;
}
