import { evidenceReason } from "../../../client/src/claim/evidenceReason.ts";
import { setLanguage } from "../../../client/src/words/language.ts";
import { claimOf, entityOf, sourceOf } from "../../support/records/clientRecords.ts";
import { byId, type ReasonCase } from "../../support/records/reasonCases.ts";

beforeAll(() => setLanguage("zh"));
afterAll(() => setLanguage("en"));

const entities = byId([
  entityOf({ id: "baogang", name: "Baogang Group", name_zh: "包钢集团", kind: "state-group" }),
  entityOf({ id: "nre", name: "Northern Rare Earth", name_zh: "北方稀土", kind: "listed-company", subsidiary: true }),
  entityOf({ id: "magnets", name: "Magnets", type: "technology" }),
]);
const sources = byId([
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "xinhua", publisher: "Xinhua" }),
  sourceOf({ id: "relay-1", kind: "trade-press", publisher_entity: "baogang" }),
  sourceOf({ id: "relay-2", kind: "news", publisher_entity: "baogang" }),
]);
const cases: ReasonCase[] = [
  [
    "two publishers and a relay",
    {
      evidence: "corroborated",
      sources: ["reuters", "xinhua", "relay-1"],
      independent_sources: ["reuters", "xinhua"],
    },
    "2家独立发布方：Reuters和Xinhua；另1条来源转述包钢集团的说法",
  ],
  [
    "the owner's own word",
    { evidence: "self-reported", subject: "nre", sources: ["relay-1", "relay-2"] },
    "全部2条来源转述北方稀土的所有者包钢集团的说法",
  ],
  [
    "a doubt",
    { evidence: "disputed", sources: ["reuters"], independent_sources: ["reuters"], disputed_by: ["xinhua"] },
    "Xinhua与之矛盾或提出质疑；支持方为1家独立发布方：Reuters",
  ],
  [
    "a comparison of our own",
    { evidence: "assessed", sources: ["reuters"] },
    "本数据集所作的比较：1条来源分别说明双方情况，没有来源直接比较两者",
  ],
];

test.each(cases)("%s is said in Chinese", (_what, claim, reason) => {
  const whole = claimOf({ id: "c", subject: "baogang", predicate: "DEVELOPS", object: "magnets", ...claim });
  expect(evidenceReason(whole, sources, entities)).toBe(reason);
});
