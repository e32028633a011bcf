import {
  evidenceAddress,
  evidenceIn,
  wholeList,
} from "../../../../../client/src/model/address/pages/evidenceAddress.ts";
import { organisationIn, ownershipAddress } from "../../../../../client/src/model/address/pages/ownershipAddress.ts";

const read = (address: string) => {
  const { pathname, search } = new URL(address, "http://atlas.test");
  return evidenceIn(pathname, search);
};

test("what narrows a list of claims comes back from its address", () => {
  const asked = { list: "claims", type: "policy", evidence: ["corroborated", "single-source"], year: "2025" } as const;
  expect(read(evidenceAddress(asked))).toEqual({ ...asked, publisher: "", dossier: "" });
  const cited = { list: "publisher-independent", publisher: "A & B, Ltd. 日报" } as const;
  expect(read(evidenceAddress(cited))).toEqual({ ...wholeList(cited.list), publisher: cited.publisher });
  const checked = { list: "found-in-part", dossier: "western-supply" } as const;
  expect(read(evidenceAddress(checked))).toEqual({ ...wholeList(checked.list), dossier: checked.dossier });
  expect(evidenceAddress(wholeList("disputed"))).toBe("/evidence/disputed");
});

test("what cannot be read restricts nothing, and a list that is not there is none", () => {
  expect(read("/evidence/claims?type=mine&evidence=certain,disputed&year=20x5")).toEqual({
    ...wholeList("claims"),
    evidence: ["disputed"],
  });
  expect(read("/evidence/certain")).toBeNull();
});

test("what does not narrow a list is not asked for with it", () => {
  expect(read("/evidence/disputed?type=policy&year=2025&publisher=Reuters")).toEqual(wholeList("disputed"));
  expect(read("/evidence/claims?dossier=baogang")).toEqual(wholeList("claims"));
  expect(read("/evidence/claims?publisher=Reuters")).toEqual(wholeList("claims"));
  expect(read("/evidence/publisher?publisher=Reuters&evidence=disputed")).toEqual({
    ...wholeList("publisher"),
    publisher: "Reuters",
  });
});

test("an organisation comes back from the address of its chain, and what is no id is none", () => {
  const { search } = new URL(ownershipAddress("baogang-group"), "http://atlas.test");
  expect(organisationIn(search)).toBe("baogang-group");
  expect(organisationIn("?organisation=A%20B")).toBe("");
  expect(ownershipAddress("")).toBe("/ownership");
});
