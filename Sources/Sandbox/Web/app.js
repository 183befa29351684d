// The page: channels at the left, messages, an input as a chosen person. All it does is the control API's.

import { act, look, news } from "./api.js";
import { make, render } from "./messages.js";
import { menu } from "./menu.js";
import { open } from "./modal.js";
import { attach } from "./picker.js";
import { places } from "./places.js";
import { tools } from "./tools.js";

const find = (selector) => document.querySelector(selector);
const [channels, person, messages, notice, line] =
  ["#channels", "#person", "#messages", "#notice", "#line"].map(find);

let state = { people: [], channels: [], commands: [], bots: [] };
let channel = decodeURIComponent(location.hash.slice(1)) || "general";
/** Texts of the files at hand, by their names: what `/propose file:plan.md` means. */
const files = {};
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
    open(result.modal, state, (modal, fields, given) => attempt(async () => {
      outcome(await act("submit", { as: person.value, modal, fields, files: given }));
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

/** A context menu, of a message or of its author. */
function click(target) {
  menu(state.commands, target, (command) => attempt(async () => {
    outcome(await act("menu", { as: person.value, channel, command, ...target.of }));
    await showMessages();
  }));
}

/** How people, roles and channels are called, by their ids. */
function names() {
  return Object.fromEntries([...state.people, ...state.channels, ...state.roles ?? [], ...state.bots].map((one) => [one.id ?? one.application_id, one.name]));
}

async function showMessages() {
  const here = channel;
  const list = await look(`channels/${encodeURIComponent(here)}/messages`, { as: person.value });
  const now = JSON.stringify([here, person.value, list]);
  if (here !== channel || now === shown) return;
  shown = now;
  const empty = make("li", { className: "empty", text: "Nothing here yet. Type /projects below." });
  messages.replaceChildren(...(list.length ? list.map((one) => render(one, { names: names(), state, press, click, enter })) : [empty]));
  messages.scrollTop = messages.scrollHeight;
}

function showChannels() {
  const all = places(state);
  channels.replaceChildren(...all.map((one) => {
    const button = make("button", { type: "button", text: one.name, onclick: () => enter(one.key) });
    button.className = [one.kind, unread.has(one.id) && "unread", one.archived && "asleep"].filter(Boolean).join(" ");
    if (one.key === channel) button.setAttribute("aria-current", "page");
    return make("li", { children: [button] });
  }));
  const here = all.find((one) => one.key === channel);
  find("#channel").textContent = here?.title ?? "# " + channel;
  find("#topic").textContent = here?.topic ?? "";
}

function enter(key) {
  channel = key;
  location.hash = encodeURIComponent(key);
  unread.delete(places(state).find((one) => one.key === key)?.id);
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
  find("#clock").textContent = new Date(state.clock).toLocaleString(undefined, { dateStyle: "full", timeStyle: "short" });
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
        const there = places(state).find((one) => one.id === frame.d?.channel_id);
        if (there && there.key !== channel) unread.add(there.id);
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
    outcome(await act("type", { as: person.value, channel, text, files }));
    await showMessages();
  });
};
find("#files").onchange = async (event) => {
  for (const file of event.target.files) files[file.name] = await file.text();
  say(`At hand: ${Object.keys(files).join(", ")}. Name one in a command, such as file:${Object.keys(files)[0]}.`);
};
person.onchange = () => attempt(showMessages);
window.onhashchange = () => {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (wanted !== channel) enter(wanted);
};
tools((path, body) => attempt(async () => {
  await act(path, body);
  await showState();
  await showMessages();
}));

await showState();
await attempt(showMessages);
line.focus();
follow();
