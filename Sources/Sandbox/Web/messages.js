// Messages as a person sees them: their blocks in order, what can be pressed where it stands; what is pressed is told to
// `press`.
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

function select(one, press) {
  const first = make("option", { text: one.placeholder || "Choose…", value: "" });
  const options = (one.options ?? []).map((option) => make("option", { text: option.label, value: option.value }));
  const list = make("select", { disabled: one.disabled === true, children: [first, ...options] });
  list.setAttribute("aria-label", one.placeholder || "Choose");
  list.onchange = () => {
    if (list.value) press({ custom_id: one.custom_id, values: [list.value] });
  };
  return list;
}

// The component types of a message (Components › Component Types).
function block(one, names, press) {
  const inside = () => (one.components ?? []).flatMap((below) => block(below, names, press));
  switch (one.type) {
    case 1: return [make("div", { className: "acts", children: inside() })];
    case 2: return [button(one, press)];
    case 3: return [select(one, press)];
    case 9: {
      const words = make("div", { children: inside() });
      return [make("div", { className: "section", children: [words, ...block(one.accessory, names, press)] })];
    }
    case 10: return markdown(one.content, names);
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
function plain(message, press) {
  const text = make("div", { className: "text", text: message.text });
  const acts = [
    ...message.buttons.map((one) => button(one, press)), ...message.selects.map((one) => select(one, press)),
  ];
  return acts.length ? [text, make("div", { className: "acts", children: acts })] : [text];
}

export function render(message, names, press) {
  const author = make("div", { className: "author", text: message.author });
  const marks = [
    message.ephemeral && "only you see this", message.pinned && "pinned", message.edited && "edited",
  ].filter(Boolean);
  if (marks.length) author.append(make("span", { className: "mark", text: marks.join(" · ") }));
  const pressed = (what) => press(message, what);
  const blocks = message.components?.length
    ? message.components.flatMap((one) => block(one, names, pressed)) : plain(message, pressed);
  return make("li", { className: message.ephemeral ? "only-you" : "", children: [author, ...blocks] });
}
