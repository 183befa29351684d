// Suggestions while a command is being typed: its name, its options, and the choices of the option at the end.

import { act } from "./api.js";
import { make } from "./messages.js";

const subcommand = 1;
const group = 2;

/** Every line a command can begin with: `/apply`, `/projects list`, … */
function beginnings(commands) {
  return commands.filter((command) => (command.type ?? 1) === 1).flatMap((command) => leaves(command, "/" + command.name));
}

function leaves(node, line) {
  const parts = (node.options ?? []).filter((option) => option.type === subcommand || option.type === group);
  if (parts.length) return parts.flatMap((part) => leaves(part, line + " " + part.name));
  return [{ line, about: node.description, options: node.options ?? [] }];
}

function quoted(text) {
  return /^[^\s":]+$/.test(text) ? text : '"' + text.replaceAll("\\", "\\\\").replaceAll('"', '\\"') + '"';
}

/** What could come next after `line`: `{label, about, line}` each, the line as it would then be. */
async function suggestions(line, commands, who, where) {
  if (!line.startsWith("/")) return [];
  const known = beginnings(commands);
  const command = known.find((one) => line === one.line || line.startsWith(one.line + " "));
  if (!command) {
    return known.filter((one) => one.line.startsWith(line))
      .map((one) => ({ label: one.line, about: one.about, line: one.line + " " }));
  }
  const started = line.match(/(^|\s)([\w-]+):("(?:[^"\\]|\\.)*|[^\s"]*)$/);
  if (started && command.options.some((option) => option.name === started[2])) {
    const { choices } = await act("complete", { as: who, channel: where, text: line });
    const kept = line.slice(0, line.length - started[3].length);
    return choices.map((one) => ({ label: one.name, about: "", line: kept + quoted(String(one.name)) + " " }));
  }
  const word = line.match(/\s([^\s:"]*)$/)?.[1];
  if (word === undefined) return [];
  const kept = line.slice(0, line.length - word.length);
  return command.options
    .filter((option) => option.name.startsWith(word) && !line.includes(" " + option.name + ":"))
    .map((option) => ({ label: option.name, about: option.description, line: kept + option.name + ":" }));
}

/** Ties the list to the input. `context` answers the commands, the person and the channel of this moment. */
export function attach(input, list, context) {
  let shown = [];
  let chosen = -1;
  let latest = 0;

  function close() {
    shown = [];
    chosen = -1;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(place) {
    chosen = place;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", index === place));
    const item = list.children[place];
    if (item) {
      item.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", item.id);
    }
  }

  function take(place) {
    input.value = shown[place].line;
    input.focus();
    refresh();
  }

  async function refresh() {
    const mine = ++latest;
    const { commands, person, channel } = context();
    let found = [];
    try {
      found = await suggestions(input.value, commands, person, channel);
    } catch {
      // A line that cannot be completed has no suggestions; sending it says why.
    }
    if (mine !== latest) return;
    if (!found.length) return close();
    shown = found;
    list.replaceChildren(...found.map((one, place) => make("li", {
      role: "option", id: "suggestion-" + place,
      children: [make("b", { text: one.label }), make("span", { text: one.about ?? "" })],
      onmousedown: (event) => { event.preventDefault(); take(place); },
    })));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(-1);
  }

  input.addEventListener("input", refresh);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      mark((chosen + step + shown.length) % shown.length);
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Tab" || (event.key === "Enter" && chosen >= 0)) {
      event.preventDefault();
      take(Math.max(chosen, 0));
    }
  });
  return { close() { latest += 1; close(); } };
}
