// The page: channels at the left, messages, an input as a chosen person. All it does is the control API's.

import { act, look, news } from "./api.js";
import { make, render } from "./messages.js";
import { open } from "./modal.js";
import { attach } from "./picker.js";

const find = (selector) => document.querySelector(selector);
const [channels, person, messages, notice, line] =
  ["#channels", "#person", "#messages", "#notice", "#line"].map(find);

let state = { people: [], channels: [], commands: [], bots: [] };
let channel = location.hash.slice(1) || "general";
const unread = new Set();
let shown = "";

function say(problem) {
  notice.textContent = problem ?? "";
}

async function attempt(work) {
  say();
  try {
    await work();
  } catch (error) {
    say(error.message);
  }
}

function outcome(result) {
  if (result.outcome === "failed") say(result.error);
  if (result.outcome === "deferred") say("The answer has not come yet.");
  if (result.modal) {
    open(result.modal, (modal, fields) => attempt(async () => {
      outcome(await act("submit", { as: person.value, modal, fields }));
      await showMessages();
    }));
  }
}

function press(message, what) {
  attempt(async () => {
    outcome(await act("press", { as: person.value, message: message.id, ...what }));
    await showMessages();
  });
}

/** How people, roles and channels are called, by their ids. */
function names() {
  return Object.fromEntries([...state.people, ...state.channels, ...state.bots].map((one) => [one.id ?? one.application_id, one.name]));
}

async function showMessages() {
  const here = channel;
  const list = await look(`channels/${encodeURIComponent(here)}/messages`, { as: person.value });
  const now = JSON.stringify([here, person.value, list]);
  if (here !== channel || now === shown) return;
  shown = now;
  const empty = make("li", { className: "empty", text: "Nothing here yet. Type /projects below." });
  messages.replaceChildren(...(list.length ? list.map((one) => render(one, names(), press)) : [empty]));
  messages.scrollTop = messages.scrollHeight;
}

function showChannels() {
  channels.replaceChildren(...state.channels.map((one) => {
    const button = make("button", { type: "button", text: one.name, onclick: () => enter(one.name) });
    if (one.name === channel) button.setAttribute("aria-current", "page");
    if (unread.has(one.id)) button.className = "unread";
    return make("li", { children: [button] });
  }));
  find("#channel").textContent = "# " + channel;
  find("#topic").textContent = state.channels.find((one) => one.name === channel)?.topic ?? "";
}

function enter(name) {
  channel = name;
  location.hash = name;
  unread.delete(state.channels.find((one) => one.name === name)?.id);
  showChannels();
  attempt(showMessages);
  line.focus();
}

async function showState() {
  state = await look("state");
  find("#community").textContent = state.guild?.name ?? "Sandbox";
  find("#bots").textContent = state.bots
    .map((bot) => `${bot.name} is ${bot.connected ? "connected" : "away"}`).join("\n");
  if (person.options.length !== state.people.length) {
    const chosen = person.value || "member";
    person.replaceChildren(...state.people.map((one) => make("option", {
      value: one.name, text: one.roles.length ? `${one.name} (${one.roles.join(", ")})` : one.name,
    })));
    person.value = chosen;
  }
  showChannels();
}

/** Follows what happens and shows it, however it came about. */
async function follow() {
  let since = (await look("log", { since: 0 })).at(-1)?.n ?? 0;
  for (;;) {
    try {
      const entries = await news(since);
      since = entries.at(-1)?.n ?? since;
      for (const { frame } of entries) {
        if (frame?.t !== "MESSAGE_CREATE") continue;
        const there = state.channels.find((one) => one.id === frame.d?.channel_id);
        if (there && there.name !== channel) unread.add(there.id);
      }
      if (!entries.length) continue;
      await showState();
      await showMessages();
    } catch {
      find("#bots").textContent = "The sandbox does not answer. Is it still running?";
      await new Promise((wake) => setTimeout(wake, 2000));
    }
  }
}

const picker = attach(line, find("#picker"), () => ({ commands: state.commands, person: person.value, channel }));

find("#input").onsubmit = (event) => {
  event.preventDefault();
  const text = line.value.trim();
  if (!text) return;
  picker.close();
  line.value = "";
  attempt(async () => {
    outcome(await act("type", { as: person.value, channel, text }));
    await showMessages();
  });
};
person.onchange = () => attempt(showMessages);
window.onhashchange = () => {
  if (location.hash.slice(1) !== channel) enter(location.hash.slice(1));
};

await showState();
await attempt(showMessages);
line.focus();
follow();
