// Asks for the picture of the address while the client, which would ask for the same, is still loading. Steps that are
// not written plainly, such as `a` or `a*60`, are left to the client.
{
  const steps = [];
  for (const item of (new URLSearchParams(location.search).get("s") ?? "").split(",")) {
    const [, id, star, count] = /^([a-z0-9-]+)(\*(\d{1,3})?)?$/.exec(item) ?? [];
    steps.push(id && { ids: [id], neighbours: star ? Number(count ?? 30) : 0 });
  }
  if (["/explore", "/table"].includes(location.pathname) && steps.every(Boolean)) {
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
}
