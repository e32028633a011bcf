const kept = JSON.stringify({ from: "/explore?s=a", to: "/explore?s=a,b" });

test("what was kept when the page was left is nothing to who opens it anew", async () => {
  window.history.replaceState(null, "", "/explore?s=a");
  sessionStorage.setItem("atlas-unsaved", kept);
  const { takeUnsaved } = await import("../../../../client/src/url/undo/unsaved.ts");
  expect(takeUnsaved()).toBeNull();
  window.history.replaceState({ idx: 0, key: "one" }, "", "/explore?s=a");
  sessionStorage.setItem("atlas-unsaved", kept);
  expect(takeUnsaved()).toBe("/explore?s=a,b");
  expect(takeUnsaved()).toBeNull();
});
