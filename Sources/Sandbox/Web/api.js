// The control API, and nothing else: what is asked, and what a refusal says.

const base = "/sandbox/api/";

async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.message);
  return body;
}

export async function look(path, query = {}) {
  return answer(await fetch(base + path + "?" + new URLSearchParams(query)));
}

export async function act(path, body) {
  return answer(await fetch(base + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }));
}

/** What happened since entry `since`; held back by the server until there is something. */
export async function news(since) {
  return look("log", { since, wait: 25 });
}
