// Messages as a person sees them: their blocks in order, what can be pressed where it stands. What is pressed is told to
// the page's `press`, a context menu to its `click`, a thread that is opened to its `enter`.
import { chosen, list } from "./choices.js";
import { markdown } from "./markdown.js";

export function make(tag, { text, children = [], ...properties } = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("aria") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

function button(one, press) {
  if (one.url) return make("a", { text: one.label + " ↗", href: one.url, target: "_blank", rel: "noreferrer" });
  return make("button", {
    type: "button", text: one.label, disabled: one.disabled === true, className: one.style === 1 ? "primary" : "",
    onclick: () => press({ custom_id: one.custom_id }),
  });
}

/** One choice is sent at once; several wait for a button. */
function select(one, { press, state }) {
  const most = one.max_values ?? 1;
  const element = list(one.type, one.options, most, state, one.placeholder);
  element.disabled = one.disabled === true;
  element.setAttribute("aria-label", one.placeholder || "Choose");
  const send = () => press({ custom_id: one.custom_id, values: chosen(element) });
  if (most > 1) {
    const done = make("button", { type: "button", text: "Choose", disabled: element.disabled, onclick: send });
    return make("span", { className: "several", children: [element, done] });
  }
  element.onchange = () => {
    if (element.value) send();
  };
  return element;
}

function picture(one) {
  const url = one.media?.url ?? "";
  return make("p", { className: "text", text: one.description || url });
}

// The component types of a message (Components › Component Types).
function block(one, page) {
  const inside = () => (one.components ?? []).flatMap((below) => block(below, page));
  switch (one.type) {
    case 1: return [make("div", { className: "acts", children: inside() })];
    case 2: return [button(one, page.press)];
    case 3: case 5: case 6: case 7: case 8: return [select(one, page)];
    case 9: {
      const words = make("div", { children: inside() });
      return [make("div", { className: "section", children: [words, ...block(one.accessory, page)] })];
    }
    case 10: return markdown(one.content, page.names);
    case 11: return [picture(one)];
    case 12: return (one.items ?? []).map(picture);
    case 13: return [make("p", { text: "📄 " + (one.name ?? "a file") })];
    case 14: return [make("hr")];
    case 17: {
      const card = make("div", { className: "card", children: inside() });
      if (Number.isInteger(one.accent_color)) {
        card.style.setProperty("--accent", "#" + one.accent_color.toString(16).padStart(6, "0"));
      }
      return [card];
    }
    default: return [make("p", { text: "(a part this page does not show yet)" })];
  }
}

// A message without components of its own kind: its words, and what hangs below them.
function plain(message, page) {
  const text = make("div", { className: "text", text: message.text });
  const acts = [
    ...message.buttons.map((one) => button(one, page.press)), ...message.selects.map((one) => select(one, page)),
  ];
  return acts.length ? [text, make("div", { className: "acts", children: acts })] : [text];
}

/** What hangs below a message: its files, and the thread that was begun from it. */
function below(message, page) {
  const files = (message.attachments ?? []).map((one) => make("a", { text: "📄 " + one.filename, href: one.url, target: "_blank" }));
  const { thread } = message;
  const talk = thread ? [make("button", {
    type: "button", text: `Thread: ${thread.name}${thread.archived ? " (archived)" : ""}`, onclick: () => page.enter(thread.id),
  })] : [];
  return files.length + talk.length ? [make("div", { className: "acts", children: [...files, ...talk] })] : [];
}

/** `page`: the names of everything by its id, the state, and what to do with presses, clicks and threads. */
export function render(message, page) {
  const author = make("div", { className: "author" });
  author.append(make("button", {
    type: "button", className: "name", text: message.author, title: "Menu of this person",
    onclick: () => page.click({ title: message.author, kind: 2, of: { user: message.author } }),
  }));
  const marks = [
    message.ephemeral && "only you see this", message.pinned && "pinned", message.edited && "edited",
  ].filter(Boolean);
  if (marks.length) author.append(make("span", { className: "mark", text: marks.join(" · ") }));
  if (!message.ephemeral) {
    author.append(make("button", {
      type: "button", className: "more", text: "⋯", "aria-label": "Menu of this message",
      onclick: () => page.click({ title: "This message", kind: 3, of: { message: message.id } }),
    }));
  }
  const here = { ...page, press: (what) => page.press(message, what) };
  const blocks = message.components?.length
    ? message.components.flatMap((one) => block(one, here)) : plain(message, here);
  return make("li", { className: message.ephemeral ? "only-you" : "", children: [author, ...blocks, ...below(message, page)] });
}
