// Time travel and breaking things: what no member of a community can do.

import { make } from "./messages.js";

const journeys = [["An hour", { advance: "PT1H" }], ["A day", { advance: "P1D" }], ["A week", { advance: "P1W" }],
  ["3 business days", { business_days: 3 }]];

const faults = [["Cut the connection", { kind: "drop" }], ["Ask to reconnect", { kind: "reconnect" }],
  ["End the session", { kind: "invalid-session", resumable: false }],
  ["Lose the next answer", { kind: "lose-reply", route: "callback", times: 1 }],
  ["Answer 500 twice", { kind: "answer", route: "messages", status: 500, times: 2 }],
  ["Slow", { kind: "slow", ms: 1500 }], ["No longer slow", { kind: "slow", ms: 0 }],
  ["Kill the bot", { kind: "kill-bot" }], ["Start the bot again", { kind: "restart-bot" }]];

/** `use` calls the control API and shows what came of it. */
export function tools(use) {
  const row = (entries, path) => entries.map(([text, body]) =>
    make("button", { type: "button", text, onclick: () => use(path, body) }));
  document.querySelector("#journeys").replaceChildren(...row(journeys, "clock"));
  document.querySelector("#faults").replaceChildren(...row(faults, "faults"),
    make("button", { type: "button", text: "Back to the seed", onclick: () => use("reset", {}) }));
}
