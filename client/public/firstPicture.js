// Asks for the picture of the address, and for the script of the canvas, while the client is still loading, which would ask
// for them later. Steps that are not written plainly, such as `a` or `a*60`, are many, or that the server would refuse are
// left to the client.
{
  const steps = [];
  for (const item of (new URLSearchParams(location.search).get("s") ?? "").split(",")) {
    const [, id, star, count] =
      /^(?=.{1,120}(?:\*|$))([a-z0-9]+(?:-[a-z0-9]+)*)(\*(\d{1,2}|1\d\d|200)?)?$/.exec(item) ?? [];
    steps.push(id && { ids: [id], neighbours: star ? Number(count ?? 30) : 0 });
  }
  if (["/explore", "/table"].includes(location.pathname) && steps.length <= 10 && steps.every(Boolean)) {
    const request = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ steps }),
      redirect: "manual",
    };
    const response = fetch("/api/picture", request);
    // Whoever takes the answer hears of a failure.
    response.catch(() => {});
    window.firstPicture = { path: "/api/picture", body: request.body, response };
  }
  const { canvas } = document.currentScript.dataset;
  if (location.pathname === "/explore" && canvas) {
    for (const file of canvas.split(" ")) {
      document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: `/${file}` }));
    }
  }
}
