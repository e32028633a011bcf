import fc from "fast-check";
import { unreadParts } from "../../../../client/src/model/address/unreadParts.ts";
import { formatView } from "../../../../client/src/model/address/view/viewState.ts";
import { anyView } from "../../../support/records/anyView.ts";

test.each([
  ["a link as it is made", "/explore", "?s=a*,b.c*60,d&hide=c&sel=a~b&hideTypes=place&labels=en&v=2026.11", []],
  [
    "defaults and other ways of writing the same",
    "/explore",
    "?s=a*30,a&labels=both&tab=entities&hideTypes=place,place",
    [],
  ],
  ["a link with a layout and places kept by hand", "/explore", "?s=a*,b&layout=columns.2&at=a:10:20:1", []],
  ["a layout that is none", "/explore", "?s=a&layout=spiral.1", ["layout=spiral.1"]],
  ["a key that is no key", "/explore", "?s=a&layot=tree", ["layot=tree"]],
  ["an id that cannot be one", "/explore", "?s=a,B%20b,c", ["s=B b"]],
  ["a kind of claim that there is not", "/explore", "?s=a*~develops-outt", ["s=a*~develops-outt"]],
  [
    "the same among others",
    "/explore",
    "?s=a*~develops-out,a*~develops-out,b*~develops-outt,c",
    ["s=b*~develops-outt"],
  ],
  [
    "several faults",
    "/table",
    "?s=a&hideTypes=place,planet&labels=fr&sel=a~b~c",
    ["hideTypes=planet", "labels=fr", "sel=a~b~c"],
  ],
  [
    "more steps than a view has",
    "/explore",
    `?s=${Array.from({ length: 302 }, (_, index) => `a${index}`).join()}&sel=a1`,
    ["s=a300", "s=a301"],
  ],
  [
    "a country that there is not",
    "/explore",
    "?s=a&onlyCountries=UK,GB&hideCountries=EU,XX",
    ["onlyCountries=UK", "hideCountries=XX"],
  ],
  [
    "an entity among several that cannot be one",
    "/explore",
    "?s=a.b-.c,d..e&sel=a.b-&pin=a.a",
    ["s=a.b-.c", "sel=a.b-"],
  ],
  ["a centre that cannot be one", "/explore", "?s=a&layout=concentric.1.b-", ["layout=concentric.1.b-"]],
  ["a part that is said twice", "/explore", "?s=a&hide=b&hide=c&sel=d&sel=d", ["hide=c"]],
  ["the briefing of an analysis that there is not", "/briefing", "?s=a&analysis=/remval", ["analysis=/remval"]],
  ["the briefing of one that there is", "/briefing", "?s=a&analysis=/removal?country=US", []],
  ["a what-if in no country", "/what-if", "?ids=a,B!&country=UK&subsidiaries=with", ["ids=B!", "country=UK"]],
  ["a link to changes that was cut", "/changes", "?from=2026.05&predicates=SUPPLIES,FUN", ["predicates=FUN"]],
  ["a link to milestones that was cut", "/timeline", "?entity=a&asOf=2020-1&order=oldest", ["asOf=2020-1"]],
  ["a landscape of no gap", "/landscape", "?gap=wide&evidence=disputed&stage=magnet", ["gap=wide"]],
  ["what another page has by default", "/explore", "?s=a&order=newest&tab=entities", ["order=newest"]],
  ["a key without a value", "/explore", "?s=a&hide=", ["hide="]],
  ["another question for paths", "/paths", "?from=a&to=B!&hops=9&between=technology", ["to=B!", "hops=9"]],
  [
    "more than a path can run through or avoid",
    "/paths",
    `?via=a,b,c,d&avoid=${Array.from({ length: 51 }, (_, index) => `e${index}`).join()}&avoidClaims=${Array.from({ length: 51 }, (_, index) => `f${index}`).join()}`,
    ["via=d", "avoid=e50", "avoidClaims=f50"],
  ],
  ["as much as a path can run through, one said twice", "/paths", "?via=a,a,b,c&from=d", []],
  ["several values where one belongs", "/explore", "?s=a&sel=a,b", ["sel=a,b"]],
  ["defaults that need not be written", "/explore", "?s=a&undated=yes&dim=no", []],
  ["defaults of a question for paths", "/paths", "?from=a&to=b&hops=4&floor=disputed&many=no", []],
  ["a comparison with ids that cannot be any", "/compare", "?left=a&right=B!&also=c,D!", ["right=B!", "also=D!"]],
  ["the chain of an organisation that cannot be one", "/ownership", "?organisation=B!", ["organisation=B!"]],
  ["a page that reads nothing", "/", "?utm=1", []],
] as const)("%s", (_what, path, search, unread) => {
  expect(unreadParts(path, search)).toEqual(unread);
});

test("of a link to any view as the atlas writes it all is read", () => {
  fc.assert(fc.property(anyView, (view) => expect(unreadParts("/explore", `?${formatView(view)}`)).toEqual([])));
});
