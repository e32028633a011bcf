// Asks for what the address tells while the client is still loading, which would ask for it later: the picture, the selected
// entity with its claims, the answer of What if, and the scripts of the page. What is not written plainly, such as
// steps like `a` or `a*60`, or that the server would refuse is left to the client.
{
  const { pathname, search } = location;
  const parameters = new URLSearchParams(search);
  const given = (name) => parameters.get(name) ?? "";
  const isId = (text) => /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
  const first = new Map();
  window.firstAnswers = first;

  const ask = (path, body) => {
    const post = { method: "POST", headers: { "content-type": "application/json" }, body };
    const response = fetch(path, { ...(body === undefined ? {} : post), redirect: "manual" });
    // Whoever takes the answer hears of a failure.
    response.catch(() => {});
    first.set(`${path} ${body ?? ""}`, response);
  };

  if (["/explore", "/table"].includes(pathname)) {
    const steps = given("s")
      .split(",")
      .map((item) => {
        const [, id, star, count] = /^([^*]*)(\*(\d{1,2}|1\d\d|200)?)?$/.exec(item) ?? [];
        return isId(id ?? "") && { ids: [id], neighbours: star ? Number(count ?? 30) : 0 };
      });
    if (steps.length <= 10 && steps.every(Boolean)) ask("/api/picture", JSON.stringify({ steps }));
    const selected = given("sel");
    if (isId(selected)) {
      ask(`/api/entities/${selected}`);
      ask(`/api/entities/${selected}/claims?limit=200&offset=0`);
    }
  }

  if (pathname === "/what-if") {
    const [ids, country] = [given("ids"), given("country")];
    const [stop, subsidiaries] = [given("stop") || "making", given("subsidiaries") || "with"];
    const isPlain =
      (ids === "" || (ids.length <= 1000 && ids.split(",").every(isId))) &&
      /^([A-Z]{2}(,[A-Z]{2}){0,9})?$/.test(country) &&
      ["making", "exports"].includes(stop) &&
      ["with", "without"].includes(subsidiaries);
    if (isPlain && ids + country !== "") {
      ask(`/api/what-if?${new URLSearchParams({ ids, country, stop, subsidiaries })}`);
    }
  }

  // An answer that nobody takes at once must not be taken for a later one.
  setTimeout(() => first.clear(), 10_000);

  const scripts = JSON.parse(document.currentScript.dataset.scripts ?? "{}")[pathname] ?? [];
  for (const script of scripts) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: `/${script}` }));
  }
}
