import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { develops, nreDevelops, type ReasonCase, reasonOf } from "../../../support/records/reasonCases.ts";

beforeAll(() => setLanguage("zh"));
afterAll(() => setLanguage("en"));

const cases: ReasonCase[] = [
  [
    "two publishers and a relay",
    { ...develops, evidence: "corroborated", cited: { reuters: "counts", xinhua: "counts", "relay-1": "kin" } },
    "两个发声方：Reuters、Xinhua。未计入：relay-1（转述包钢集团的说法）",
  ],
  [
    "the owner's own word",
    { ...nreDevelops, evidence: "self-reported", cited: { "relay-1": "kin", site: "kin" } },
    "没有独立的发声方予以支持。未计入：relay-1（转述北方稀土的所有者包钢集团的说法）；北方稀土的所有者包钢集团的1份文件",
  ],
  [
    "a doubt",
    { ...develops, evidence: "disputed", cited: { reuters: "counts" }, disputed_by: ["xinhua"] },
    "一个发声方：Reuters。Xinhua与之矛盾或提出质疑",
  ],
  [
    "weak publishers beside state media",
    { ...develops, cited: { "copy-1": "counts", blog: "counts", cgtn: "state-media" } },
    "两个可靠性较弱的发声方，只算一个：copies.net（转载）、Magnet Blog（博客）。未计入：CGTN（官方媒体谈本国企业）",
  ],
  [
    "what is left out beside a strong publisher",
    {
      ...develops,
      cited: {
        ...{ argus: "counts", "copy-1": "weak", "argus-copy": "retells", caixin: "failed-check" },
        ...{ nameless: "own-word", release: "own-word", "region-daily": "controlled" },
      },
    },
    "一个发声方：Argus。未计入：copies.net（转载他人内容）；ScrapInsight（转述Argus）；Caixin（复核发现并无此说）；Shop（未注明说话人的公司网页）；PR Newswire（未注明说话人的新闻稿）；Region Daily（由包钢集团的所有者Inner Mongolia Government控制）",
  ],
  [
    "a comparison of our own",
    { ...develops, evidence: "assessed", cited: { reuters: "counts" } },
    "本数据集编者所作的比较：1条来源分别说明双方情况，没有来源直接比较两者",
  ],
];

test.each(cases)("%s is said in Chinese", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(reason);
});
