test("who loads the page again has not moved, so that nothing is said to have been done again", async () => {
  const addresses = ["/explore?s=a", "/explore?s=a,b", "/explore?s=a,b,c"];
  const slots = { 0: { key: "k0", number: 0 }, 1: { key: "k1", number: 1 }, 2: { key: "k2", number: 2 } };
  sessionStorage.setItem("atlas-trail", JSON.stringify({ addresses, slots }));
  window.history.replaceState({ idx: 1, key: "k1" }, "", "/explore?s=a,b");
  // The module reads the history when it loads, as on the page.
  const { onTrail, record, trailNow } = await import("../../../../../client/src/model/address/undo/trail.ts");
  let told = 0;
  onTrail(() => told++);
  expect(trailNow()).toEqual({ at: 1, addresses });
  record();
  expect([trailNow().at, told]).toEqual([1, 0]);
});
