import type { LinkKind } from "./results/linkKinds.ts";

/** Two entities by name; null for the two ends of the path. */
export type Pair = readonly [one: string, other: string] | null;

/** The common part of two entities: the same kind of link to the one between them, or from it. */
interface Meeting {
  into: (who: Pair, middle: string) => string;
  from: (who: Pair, middle: string) => string;
}

/** "Both own Q.", "A and B both own Q.", "A and B are both owned by Q." */
function say(verb: string, rest = ""): Meeting["into"] {
  return (who, middle) => {
    const said = `${middle}${rest}.`;
    if (who === null) return `Both ${verb} ${said}`;
    const both = verb.startsWith("are ") ? verb.replace("are ", "are both ") : `both ${verb}`;
    return `${who[0]} and ${who[1]} ${both} ${said}`;
  };
}

const meeting = (into: string, from: string): Meeting => ({ into: say(into), from: say(from) });

/** The meaning of a path, in one line. */
export const meaningEn = {
  chainOfGoods: (from: string, to: string) =>
    `A chain of goods from ${from} to ${to}. Each step is recorded, but not that the same goods go all the way.`,
  ownsThrough: (owner: string, owned: string) => `${owner} owns ${owned}, wholly or in part, through others.`,
  meet: {
    ownership: { into: say("own", ", wholly or in part"), from: say("belong to", ", wholly or in part") },
    development: meeting("work on", "are developed by"),
    production: meeting("make", "are made by"),
    mining: meeting("mine at", "are mined by"),
    field: meeting("are active in", "are fields of work of"),
    place: meeting("are located in", "are home to"),
    part: meeting("are part of", "include"),
    basis: meeting("are based on", "are the basis of"),
    input: meeting("go into", "are made with"),
    use: meeting("are used in", "use"),
    supply: meeting("supply", "are supplied by"),
    need: meeting("depend on", "are needed by"),
    partnership: meeting("are partners of", "are partners of"),
    funding: meeting("fund", "are funded by"),
    issue: meeting("issued", "are issued by"),
    policy: meeting("affect", "are affected by the same policy,"),
    recognition: meeting("recognised", "are recognised by"),
  } satisfies Record<Exclude<LinkKind, "comparison">, Meeting>,
  compared: (one: string, other: string) => `${one} is only compared with ${other}.`,
  allCompared: "All of these are only compared with each other.",
  joinedBy: (kinds: string) => `Kinds of link: ${kinds}.`,
  kinds: {
    ownership: "ownership",
    development: "development",
    production: "production",
    mining: "mining",
    field: "field of work",
    place: "location",
    part: "part and whole",
    basis: "product and its technology",
    input: "material or part",
    use: "use",
    supply: "supply",
    need: "dependence",
    partnership: "partnership",
    funding: "funding",
    issue: "issue of a policy",
    policy: "effect of a policy",
    recognition: "recognition",
    comparison: "comparison",
  } satisfies Record<LinkKind, string>,
  notAllCurrent: "Not every step is current.",
  noGoods: "It shows no goods going from one end to the other.",
};
