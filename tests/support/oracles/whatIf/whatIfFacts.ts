import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { BestChains } from "./BestChains.ts";
import { Circles } from "./Circles.ts";
import { FoundSteps } from "./FoundSteps.ts";
import { GoodsClaims } from "./GoodsClaims.ts";
import { GoodsMoves } from "./GoodsMoves.ts";
import { type Asked, TakenOut } from "./TakenOut.ts";
import { missingTexts, policyTexts, thingTexts } from "./whatIfLists.ts";

/** The answer to a what-if without its claims and entities, as one text per item. */
export interface WhatIfFacts {
  taken: string[];
  things: string[];
  steps: string[];
  effects: string[];
  users: string[];
  reached: string[];
  policies: string[];
  missing: string[];
}

/** The right answer to a what-if. */
export function whatIfFacts(rows: GraphRows, asked: Asked): WhatIfFacts {
  const claims = new GoodsClaims(rows);
  const out = new TakenOut(claims, asked);
  const moves = new GoodsMoves(claims, out);
  const steps = new FoundSteps(claims, moves, out.things.length > 0);
  const circles = new Circles(claims, { out, asked, lost: steps.lost });
  const inner = circles.everybody();
  const made = steps.made();
  const lost = new Set(made.filter(({ to }) => claims.isThing(to)).map(({ to }) => to));
  const needy = made.filter(({ to, way }) => way === "made" && !claims.isThing(to));
  return {
    taken: out.ids().sort(),
    things: thingTexts(claims, out, [...lost].sort()),
    steps: steps.texts(),
    effects: circles.effects(),
    users: circles.users(),
    reached: new BestChains(claims, {
      moves,
      steps,
      out,
      sideOf: (id) => circles.sideOf(id),
      isGone: (id) => claims.isIn(id, asked.countries),
    })
      .texts()
      .filter((text) => !inner.has(text.split(" ")[0] ?? "")),
    policies: policyTexts(claims, out, steps.things),
    missing: missingTexts(
      claims,
      steps.things,
      needy.map(({ from, to }) => [to, from]),
    ),
  };
}
