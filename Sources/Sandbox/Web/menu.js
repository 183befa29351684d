// A context menu: the commands that bots offer for a person or a message.

import { make } from "./messages.js";

const dialog = document.querySelector("#menu");
const list = document.querySelector("#menu-list");

/** `target`: its `title`, its `kind` (2 people, 3 messages) and `of`, what the control API is told of it. */
export function menu(commands, target, use) {
  document.querySelector("#menu-title").textContent = target.title;
  const fitting = commands.filter((one) => one.type === target.kind);
  list.replaceChildren(...fitting.map((one) => make("button", {
    type: "button", text: one.name, onclick: () => { dialog.close(); use(one.name); },
  })));
  if (!fitting.length) list.replaceChildren(make("p", { text: "No bot offers anything here." }));
  document.querySelector("#menu-cancel").onclick = () => dialog.close();
  dialog.showModal();
}
