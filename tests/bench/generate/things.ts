import { columnValues } from "../../../server/src/rules/vocabulary.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import { randomOf } from "./Random.ts";
import { slug } from "./slug.ts";
import { abroad, chineseCities, materials, processes, type Some, shapes, uses } from "./words.ts";

/** What other rows need to know of an entity that is no organisation. */
export interface MadeThing {
  id: string;
  name: string;
  nameZh: string | null;
}

/** The technology with this number. */
export function technology(index: number): MadeThing {
  const process = itemAt(processes, index);
  const material = itemAt(materials, Math.floor(index / processes.length));
  const round = Math.floor(index / (processes.length * materials.length));
  return thing(`${process.en} of ${material.en}`, `${material.zh}${process.zh}`, round);
}

/** The product with this number. */
export function product(index: number): MadeThing {
  const shape = itemAt(shapes, index);
  const material = itemAt(materials, Math.floor(index / shapes.length));
  const round = Math.floor(index / (shapes.length * materials.length));
  return thing(`${capital(material.en)} ${shape.en}`, `${material.zh}${shape.zh}`, round, "grade");
}

/** The sector with this number. */
export function sector(index: number): MadeThing {
  const use = itemAt(uses, index);
  return thing(use.en, use.zh, Math.floor(index / uses.length), "segment");
}

/** The place with this number: first cities of China, then sites, deposits and bases, every third of them abroad. */
export function place(index: number): MadeThing & { country: string } {
  const cities = chineseCities.length;
  const city = itemAt(chineseCities, index);
  if (index < cities) return { ...thing(city.en, city.zh, 0), country: "CN" };
  const number = index - cities + 1;
  if (!isAbroad(index)) return { ...thing(`${city.en} site ${number}`, `${city.zh}第${number}厂区`, 0), country: "CN" };
  const seat = itemAt(abroad, Math.floor(index / ABROAD_EVERY));
  return { ...thing(`${itemAt(seat.cities, number)} site ${number}`, null, 0), country: seat.country };
}

const ABROAD_EVERY = 3;

function isAbroad(index: number): boolean {
  return index >= chineseCities.length && index % ABROAD_EVERY === 0;
}

/** The number of the place abroad nearest to a drawn number, among `count` places. */
export function placeAbroad(drawn: number, count: number): number {
  const last = count - 1 - ((count - 1) % ABROAD_EVERY);
  return Math.min(last, Math.max(chineseCities.length, Math.ceil(drawn / ABROAD_EVERY) * ABROAD_EVERY));
}

/** The policy with this number: one in seven is a rule, the others are patents. */
export function policy(index: number): MadeThing {
  const random = randomOf(0, "policy", index);
  const on = random.pick([technology, product])(random.below(100));
  const what = isRule(index) ? { en: "Measures on", zh: "管理办法" } : { en: "Patent on", zh: "专利" };
  const number = index + 1;
  return {
    id: `${slug(`${what.en} ${on.name}`)}-p${number}`,
    name: `${what.en} ${on.name.toLowerCase()}, number ${number}`,
    nameZh: `${on.nameZh ?? ""}${what.zh}第${number}号`,
  };
}

/** Whether a policy is a rule by a government rather than a patent. */
export function isRule(index: number): boolean {
  return index % 7 === 0;
}

/** A row of technologies.csv. */
export function technologyCells(_: EcosystemPlan, index: number): (string | null)[] {
  const { id, name, nameZh } = technology(index);
  const cells = plainCells({ id, name, nameZh });
  return [...cells, itemAt(columnValues.stage, index), itemAt(columnValues.chainStep, index)];
}

/** A row of products.csv. */
export function productCells(_: EcosystemPlan, index: number): (string | null)[] {
  return [...plainCells(product(index)), itemAt(columnValues.chainStep, index)];
}

/** A row of sectors.csv. */
export function sectorCells(_: EcosystemPlan, index: number): (string | null)[] {
  return [...plainCells(sector(index)), null, itemAt(columnValues.chainStep, index)];
}

/** The cells with which every row of entities begins; no short name, no alias. */
function plainCells({ id, name, nameZh }: MadeThing): (string | null)[] {
  return [id, name, nameZh, null, null, `Made-up: ${name.toLowerCase()}.`];
}

/** A row of places.csv. */
export function placeCells({ seed }: EcosystemPlan, index: number): (string | null)[] {
  const { id, name, nameZh, country } = place(index);
  const random = randomOf(seed, "place", index);
  const kind = index < chineseCities.length ? "city" : random.pick(["plant-site", "plant-site", "deposit", "base"]);
  const degrees =
    country === "CN" && random.chance(0.8)
      ? [20 + random.below(28), 85 + random.below(40)].map((degree) => (degree + random.unit()).toFixed(2))
      : [null, null];
  return [id, name, nameZh, null, null, null, kind, country, ...degrees];
}

/** A row of policies.csv. */
export function policyCells({ seed }: EcosystemPlan, index: number): (string | null)[] {
  const { id, name, nameZh } = policy(index);
  const random = randomOf(seed, "policy cells", index);
  const kind = isRule(index)
    ? random.pick(["regulation", "quota", "export-control", "programme", "subsidy", "standard", "award"])
    : "patent";
  const country = random.chance(0.6) ? "CN" : random.pick(abroad).country;
  const date = `${2000 + random.below(26)}-${String(1 + random.below(12)).padStart(2, "0")}`;
  return [id, name, nameZh, null, null, null, kind, country, date];
}

function thing(en: string, zh: string | null, round: number, counted = "variant"): MadeThing {
  if (round === 0) return { id: slug(en), name: en, nameZh: zh };
  return { id: `${slug(en)}-${round + 1}`, name: `${en}, ${counted} ${round + 1}`, nameZh: `${zh}${round + 1}型` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The item with this number; after the last it starts again. */
function itemAt<Item>(items: Some<Item>, index: number): Item {
  return items[index % items.length] ?? items[0];
}
